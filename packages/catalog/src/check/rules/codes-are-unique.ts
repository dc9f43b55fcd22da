import type { Code } from '../../contract.js';
import type { Draft, DraftEntry } from '../../draft/draft.js';
import { freeCodes } from '../../draft/free-codes.js';
import { integerRanges } from '../../draft/integer-ranges.js';
import type { Range } from '../../embedded/catalog.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'codes-are-unique',
  severity: 'error',
  description:
    'A code belongs to one error, because clients know an error by its code. ' +
    'If two errors have the same code, the one that was released with it keeps it.',
  example: {
    wrong: { 'catalog.json': { errors: { USER_LOCKED: { code: 1001 }, USER_UNKNOWN: { code: 1001 } } } },
    right: { 'catalog.json': { errors: { USER_LOCKED: { code: 1001 }, USER_UNKNOWN: { code: 1002 } } } },
  },
  *check(draft) {
    const { file, entries, released } = draft;
    const owners = ownersOf(draft);
    const taken = new Set([...[...entries.values()].map((entry) => entry.code), ...(released?.values() ?? [])]);
    const propose = proposals(draft.head.ranges ?? [], taken);
    for (const entry of entries.values()) {
      const { code } = entry;
      const owner = owners.get(keyOf(code)) ?? entry;
      if (owner === entry) continue;
      const how = isReleased(draft, owner) && !isReleased(draft, entry) ? ', released with it' : '';
      yield {
        file,
        path: ['errors', entry.name, 'code'],
        message: `${entry.name} has the code ${code}, which belongs to ${owner.name}${how}.`,
        help: propose(code),
      };
      // Who owns the other file looks there.
      if (draft.places.get(owner.name) === draft.places.get(entry.name)) continue;
      const message = `${owner.name} has the code ${code}, which ${entry.name} in another file has too.`;
      yield { file, path: ['errors', owner.name, 'code'], message, help: `Keep it, and change ${entry.name}.` };
    }
  },
};

/** Returns the error that keeps each code: the first that was released with it, or else the first. */
function ownersOf(draft: Draft): ReadonlyMap<Code, DraftEntry> {
  const owners = new Map<Code, DraftEntry>();
  for (const entry of draft.entries.values()) {
    const key = keyOf(entry.code);
    const owner = owners.get(key);
    if (owner === undefined || (isReleased(draft, entry) && !isReleased(draft, owner))) {
      owners.set(key, entry);
    }
  }
  return owners;
}

/** Returns what two equal codes have in common: texts are equal after normalisation. */
function keyOf(code: Code): Code {
  return typeof code === 'string' ? code.normalize() : code;
}

/** Returns whether the last release had the error with this code, by this name or a former one. */
function isReleased({ released }: Draft, { name, code, value }: DraftEntry): boolean {
  return [name, ...(value.aliases ?? [])].some((known) => released?.get(known) === code);
}

/** Returns a function that proposes a free code for a taken one, from the same range: the next above it first. */
function proposals(ranges: readonly Range[], taken: ReadonlySet<Code>): (code: Code) => string {
  const limited = integerRanges(ranges);
  const free = new Map<Range, Generator<number, undefined>>();
  return (code) => {
    const range = typeof code === 'number' ? limited.find(({ from, to }) => from <= code && code <= to) : undefined;
    if (typeof code === 'string' || range === undefined) return 'Give it a code of its own.';
    const codes = free.get(range) ?? freeCodes(range, taken, code);
    free.set(range, codes);
    const next = codes.next().value;
    return next === undefined
      ? `Give it a code of its own; "${range.name}" has none left.`
      : `Give it a free code, such as ${next} in "${range.name}".`;
  };
}
