import type { Range } from '../../embedded/catalog.js';
import { freeCodes } from '../../free-codes.js';
import type { Draft } from '../draft.js';
import type { Rule } from '../rule.js';

/** Law 1: a code belongs to one error; where two took the same one, the released one keeps it. */
export const rule: Rule = {
  name: 'codes-are-unique',
  severity: 'error',
  *check(draft) {
    const { file, entries, released } = draft;
    const owners = ownersOf(draft);
    const taken = new Set([...entries.values()].map(({ value }) => value.code));
    const propose = proposals(draft.head.ranges ?? [], taken);
    for (const { name, value } of entries.values()) {
      const owner = owners.get(value.code) ?? name;
      if (owner === name) continue;
      const isLater = released?.has(owner) && !released.has(name);
      yield {
        file,
        path: ['errors', name, 'code'],
        message: `${name} has the code ${value.code}, which belongs to ${owner}${isLater ? ', released with it' : ''}.`,
        mend: propose(value.code),
      };
    }
  },
};

/** The error that keeps each code: the first one that is released, else the first one. */
function ownersOf({ entries, released }: Draft): ReadonlyMap<number, string> {
  const owners = new Map<number, string>();
  for (const { name, value } of entries.values()) {
    const owner = owners.get(value.code);
    if (owner === undefined || (released?.has(name) && !released.has(owner))) owners.set(value.code, name);
  }
  return owners;
}

/** A function that proposes, for each code that is taken, another free one of the same range: the next above it first. */
function proposals(ranges: readonly Range[], taken: ReadonlySet<number>): (code: number) => string {
  const free = new Map<Range, Generator<number, undefined>>();
  return (code) => {
    const range = ranges.find(({ from, to }) => from <= code && code <= to);
    if (range === undefined) return 'Give it a code of its own.';
    const codes = free.get(range) ?? freeCodes(range, taken, code);
    free.set(range, codes);
    const next = codes.next().value;
    return next === undefined
      ? `Give it a code of its own; "${range.name}" has none left.`
      : `Give it a free code, such as ${next} in "${range.name}".`;
  };
}
