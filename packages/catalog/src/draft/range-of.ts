import type { Code } from '../contract.js';
import type { Range } from '../embedded/catalog.js';
import { type IntegerRange, integerRanges } from './integer-ranges.js';

/** Returns the range of a code: the one with its number, or the one with the longest prefix of its text. */
export type RangeFinder = (code: Code) => Range | undefined;

/** Returns a function that finds ranges, whose cost does not grow with their number. */
export function rangeFinder(ranges: readonly Range[] = []): RangeFinder {
  const sorted = integerRanges(ranges).toSorted((a, b) => a.from - b.from);
  const byPrefix = new Map(
    ranges.flatMap((range) => (range.prefix === undefined ? [] : [[range.prefix, range] as const])),
  );
  const lengths = [...new Set([...byPrefix.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  return (code) => {
    if (typeof code === 'number') {
      const found = rangeWith(code, sorted);
      return found === undefined ? undefined : ranges[found.index];
    }
    const length = lengths.find((one) => byPrefix.has(code.slice(0, one)));
    return length === undefined ? undefined : byPrefix.get(code.slice(0, length));
  };
}

/** Ranges do not overlap, or a rule reports it, so a binary search finds the only one. */
function rangeWith(code: number, sorted: readonly IntegerRange[]): IntegerRange | undefined {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle]?.from ?? 0) <= code) low = middle;
    else high = middle - 1;
  }
  const range = sorted[low];
  return range !== undefined && range.from <= code && code <= range.to ? range : undefined;
}
