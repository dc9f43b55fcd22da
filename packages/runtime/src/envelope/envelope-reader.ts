import type { ContractEnvelope } from '../contract/any-contract.js';
import { type BodyTemplate, bodyTemplate } from './body-template.js';
import { elementsOf } from './elements-of.js';
import { equalsConstant } from './equals-constant.js';
import { isObject, ownProperty } from './own-property.js';

/** What an error response says, in any envelope. */
export interface ReadBody {
  /** What was read: the body, or an element of its list. */
  readonly value: unknown;
  /** As it travels on the wire: a safe integer or a string, as the envelope says. It may be unknown. */
  readonly code: unknown;
  /** Empty if the envelope has no text. */
  readonly message: string;
  /** As they travel on the wire, not checked: the names of parameters may differ. Null if there are none. */
  readonly data: unknown;
  /** The further errors of a list. */
  readonly others: readonly ReadBody[];
}

/** What was found in one error. */
interface Found {
  code?: unknown;
  message?: unknown;
  data?: unknown;
  /** The list that it is in, and how an element of it looks. */
  list?: { readonly elements: readonly unknown[]; readonly template: BodyTemplate };
}

const NONE: readonly ReadBody[] = Object.freeze([]);

/**
 * Returns a function that reads bodies. It returns undefined for a body that is no error response: a constant differs,
 * the code means success, or code or text are missing or have another type. The function never throws.
 */
export function envelopeReader(envelope: ContractEnvelope): (body: unknown) => ReadBody | undefined {
  const template = bodyTemplate(envelope);
  const typeOfCode = envelope.codeType === 'string' ? 'string' : 'number';
  const success: readonly unknown[] = envelope.success ?? [];

  function read(at: BodyTemplate, value: unknown): ReadBody | undefined {
    const found: Found = {};
    if (!walk(at, value, found)) return undefined;
    const { code, data = null, list } = found;
    // A text beside the list is that of the first error.
    const message = hasText(at) ? found.message : '';
    const isCode = typeof code === typeOfCode && (typeof code === 'string' || Number.isSafeInteger(code));
    if (!isCode || success.includes(code) || typeof message !== 'string') return undefined;
    return { value, code, message, data, others: list === undefined ? NONE : othersOf(list) };
  }

  function othersOf({ elements, template: at }: NonNullable<Found['list']>): readonly ReadBody[] {
    // An element that is an object but no error, such as one of another source, costs only itself.
    return elements.slice(1).flatMap((element) => read(at, element) ?? []);
  }

  return (body) => {
    try {
      return read(template, body);
    } catch {
      // A getter or a Proxy threw.
      return undefined;
    }
  };
}

function hasText({ part, members }: BodyTemplate): boolean {
  return part?.from === 'message' || [...members.values()].some(hasText);
}

/** Finds the parts of one error. Returns false if a constant differs or the list is none of errors. */
function walk(at: BodyTemplate, value: unknown, found: Found): boolean {
  if (at.part !== undefined) return take(at.part, value, found);
  if (at.isList) return walkList(at, value, found);
  const inner = at.isArray ? elementsOf(at, value) : (name: string) => ownProperty(value, name);
  for (const [step, member] of at.members) if (!walk(member, inner(step), found)) return false;
  if (at.sharesData) found.data = beside(at, value);
  return true;
}

function take(part: NonNullable<BodyTemplate['part']>, value: unknown, found: Found): boolean {
  if (part.from === 'constant') return equalsConstant(part.value, value) || (part.optional && value === undefined);
  if (part.from === 'code' || part.from === 'message' || part.from === 'data') found[part.from] = value;
  return true;
}

function walkList(at: BodyTemplate, value: unknown, found: Found): boolean {
  const template = at.members.get('0');
  if (template === undefined || !Array.isArray(value) || value.length === 0 || !value.every(isObject)) return false;
  found.list = { elements: value, template };
  return walk(template, value[0], found);
}

/** Returns the members of an object that are no other part of the response; null if there are none. */
function beside({ members }: BodyTemplate, value: unknown): unknown {
  if (!isObject(value)) return null;
  const entries = Object.entries(value).filter(([name]) => !members.has(name));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
