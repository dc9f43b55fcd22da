import type { Message, Part, Selector } from '@error-contracts/catalog/message';

/** One way in which a message can read: the cases that lead to it, and what it shows then. */
export interface Variant {
  /** The selectors and their cases, the outer one first: `max: one`. */
  readonly cases: readonly VariantCase[];
  /** How often each parameter is shown; the number of a plural counts for its parameter. */
  readonly shown: ReadonlyMap<string, number>;
  /** Whether it has any text beside placeholders. */
  readonly hasText: boolean;
}

/** A case of a selector. */
export interface VariantCase {
  readonly name: string;
  readonly type: Selector['type'];
  readonly key: string;
  /** What the plural subtracts before it chooses the case. */
  readonly offset: number;
  /** The keys of all cases of the selector. */
  readonly keys: readonly string[];
}

/** More would only cost time: a person does not write so many. */
const MOST = 64;

/** Returns the ways in which a message can read. Selectors in sequence are multiplied, up to a limit. */
export function variantsOf(message: Message): readonly Variant[] {
  return variants(message, undefined).slice(0, MOST);
}

interface MutableVariant extends Variant {
  readonly shown: Map<string, number>;
}

function variants(parts: readonly Part[], number: string | undefined): readonly MutableVariant[] {
  let all: readonly MutableVariant[] = [{ cases: [], shown: new Map(), hasText: false }];
  for (const part of parts) {
    const added = ofPart(part, number);
    all = all.flatMap((before) => added.flatMap((after) => joined(before, after))).slice(0, MOST);
  }
  return all;
}

function ofPart(part: Part, number: string | undefined): readonly MutableVariant[] {
  if (typeof part === 'string') return [{ cases: [], shown: new Map(), hasText: part.trim() !== '' }];
  if (!('cases' in part)) {
    const name = 'name' in part ? part.name : number;
    return [{ cases: [], shown: new Map(name === undefined ? [] : [[name, 1]]), hasText: false }];
  }
  const { name, type, offset = 0 } = part;
  const inner = type === 'select' ? number : name;
  const keys = part.cases.map(({ key }) => key);
  return part.cases.flatMap(({ key, message }) => {
    const chosen = { cases: [{ name, type, key, offset, keys }], shown: new Map(), hasText: false };
    return variants(message, inner).flatMap((variant) => joined(chosen, variant));
  });
}

/** Returns what two pieces read together; nothing if no value chooses the cases of both. */
function joined(before: MutableVariant, after: MutableVariant): readonly MutableVariant[] {
  if (before.cases.some((one) => after.cases.some((other) => contradicts(one, other)))) return [];
  const shown = new Map(before.shown);
  for (const [name, count] of after.shown) shown.set(name, (shown.get(name) ?? 0) + count);
  return [{ cases: [...before.cases, ...after.cases], shown, hasText: before.hasText || after.hasText }];
}

/** Two selectors of one parameter: a value that chooses `one` in the first does not choose `other` in the second. */
function contradicts(one: VariantCase, other: VariantCase): boolean {
  if (one.name !== other.name || one.type !== other.type || one.offset !== other.offset) return false;
  if (one.key === other.key || one.key.startsWith('=') || other.key.startsWith('=')) return false;
  const isRest = (rest: VariantCase, { key }: VariantCase) => rest.key === 'other' && !rest.keys.includes(key);
  return !isRest(one, other) && !isRest(other, one);
}
