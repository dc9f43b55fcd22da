import type { Message, Part } from '@error-contracts/catalog/message';

/** One way in which a message can read: the cases that lead to it, and what it shows then. */
export interface Variant {
  /** The selectors and their cases, the outer one first: `max: one`. */
  readonly cases: readonly { readonly name: string; readonly type: string; readonly key: string }[];
  /** How often each parameter is shown; the number of a plural counts for its parameter. */
  readonly shown: ReadonlyMap<string, number>;
  /** Whether it has any text beside placeholders. */
  readonly hasText: boolean;
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
    all = all.flatMap((before) => added.map((after) => joined(before, after))).slice(0, MOST);
  }
  return all;
}

function ofPart(part: Part, number: string | undefined): readonly MutableVariant[] {
  if (typeof part === 'string') return [{ cases: [], shown: new Map(), hasText: part.trim() !== '' }];
  if (!('cases' in part)) {
    const name = 'name' in part ? part.name : number;
    return [{ cases: [], shown: new Map(name === undefined ? [] : [[name, 1]]), hasText: false }];
  }
  const { name, type } = part;
  const inner = type === 'select' ? number : name;
  return part.cases.flatMap(({ key, message }) =>
    variants(message, inner).map((variant) => ({ ...variant, cases: [{ name, type, key }, ...variant.cases] })),
  );
}

function joined(before: MutableVariant, after: MutableVariant): MutableVariant {
  const shown = new Map(before.shown);
  for (const [name, count] of after.shown) shown.set(name, (shown.get(name) ?? 0) + count);
  return { cases: [...before.cases, ...after.cases], shown, hasText: before.hasText || after.hasText };
}
