import type { ContractEnvelope, Place } from '../contract/any-contract.js';
import { stepsOfPlace } from './steps-of-place.js';

/** A part of an error response, and who gives its value. */
export type Part =
  | { readonly from: (typeof SLOTS)[number] | 'data' | 'problem' }
  | { readonly from: 'entry' | 'response'; readonly place: Place }
  | { readonly from: 'constant'; readonly value: unknown; readonly optional: boolean };

/** What stands at one place of a body: a part, an object or an array. */
export interface BodyTemplate {
  part?: Part;
  /** What stands in it, by name or index. */
  readonly members: Map<string, BodyTemplate>;
  /** True if the parameters stand beside the members. */
  sharesData: boolean;
  /** True for an array, whose members are elements. */
  isArray: boolean;
  /** True for the array of errors, whose elements all look like its first. */
  isList: boolean;
}

const SLOTS = ['code', 'message', 'status', 'name', 'domain', 'reference', 'field'] as const;

/** The members that problem details (RFC 9457) reserve. */
const OF_PROBLEMS = ['type', 'title', 'status', 'detail', 'instance'] as const;

/** Returns the body that an envelope describes. */
export function bodyTemplate(envelope: ContractEnvelope): BodyTemplate {
  const root = emptyTemplate();
  const put = (place: Place | null | undefined, part: Part): void => {
    if (typeof place === 'string') reach(root, place).part ??= part;
  };
  for (const slot of SLOTS) put(envelope[slot], { from: slot });
  for (const [place, value, optional = false] of envelope.constants ?? []) {
    put(place, { from: 'constant', value, optional });
  }
  for (const place of envelope.entryProperties ?? []) put(place, { from: 'entry', place });
  for (const place of envelope.properties) put(place, { from: 'response', place });
  if (envelope.format === 'problem+json') for (const name of OF_PROBLEMS) put(name, { from: 'problem' });
  if (envelope.data !== null) {
    const holder = reach(root, envelope.data);
    if (holder.members.size > 0 || holder === root) holder.sharesData = true;
    else holder.part ??= { from: 'data' };
  }
  if (envelope.list !== undefined) reach(root, envelope.list).isList = true;
  return root;
}

function reach(root: BodyTemplate, place: Place): BodyTemplate {
  let at = root;
  for (const step of stepsOfPlace(place)) {
    const next = at.members.get(step) ?? emptyTemplate();
    at.members.set(step, next);
    at.isArray ||= /^(0|[1-9]\d*)$/.test(step);
    at = next;
  }
  return at;
}

function emptyTemplate(): BodyTemplate {
  return { members: new Map(), sharesData: false, isArray: false, isList: false };
}
