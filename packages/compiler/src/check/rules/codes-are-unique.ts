import type { Range } from '../../embedded/catalog.js';
import type { Rule } from '../rule.js';

/** Law 1: a code belongs to one error. */
export const rule: Rule = {
  name: 'codes-are-unique',
  severity: 'error',
  *check({ file, entries, head }) {
    const owners = new Map<number, string>();
    const propose = freeCodes(head.ranges ?? [], new Set([...entries.values()].map(({ value }) => value.code)));
    for (const { name, value } of entries.values()) {
      const owner = owners.get(value.code);
      if (owner === undefined) {
        owners.set(value.code, name);
        continue;
      }
      yield {
        file,
        path: ['errors', name, 'code'],
        message: `${name} has the code ${value.code}, which belongs to ${owner}.`,
        mend: propose(value.code),
      };
    }
  },
};

/** A function that proposes, for each code that is taken, another free one of the same range: the next above it first. */
function freeCodes(ranges: readonly Range[], taken: ReadonlySet<number>): (code: number) => string {
  const last = new Map<Range, number>();
  return (code) => {
    const range = ranges.find(({ from, to }) => from <= code && code <= to);
    if (range === undefined) return 'Give it a code of its own.';
    const reserved = new Set((range.reserved ?? []).map((entry) => entry.code));
    const isFree = (candidate: number): boolean => !taken.has(candidate) && !reserved.has(candidate);
    let free = (last.get(range) ?? code) + 1;
    while (free <= range.to && !isFree(free)) free++;
    if (free > range.to && !last.has(range)) for (free = range.from; free < code && !isFree(free); ) free++;
    last.set(range, free);
    if (free > range.to || !isFree(free))
      return `Give it a code of its own; "${range.name}" has none left above ${code}.`;
    return `Give it a free code, such as ${free} in "${range.name}".`;
  };
}
