import type { Range } from '../embedded/catalog.js';

/** Returns ranges in the order of their codes. */
export function sortedRanges(ranges: readonly Range[] = []): readonly Range[] {
  return [...ranges].sort((a, b) => a.from - b.from);
}

/**
 * Returns the range of a code. Ranges do not overlap, or another rule reports it, so a binary search finds the only
 * one.
 */
export function rangeOf(code: number, sorted: readonly Range[]): Range | undefined {
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
