import type { Code } from '../contract.js';
import type { Range } from '../embedded/catalog.js';

/** Returns the range of a code: the one with its number, or the longest prefix of its text. */
export function rangeOf(code: Code, ranges: readonly Range[]): Range | undefined {
  let found: Range | undefined;
  for (const range of ranges) {
    if (typeof code === 'number') {
      if (range.from !== undefined && range.to !== undefined && range.from <= code && code <= range.to) return range;
    } else if (range.prefix !== undefined && code.startsWith(range.prefix)) {
      if (found?.prefix === undefined || range.prefix.length > found.prefix.length) found = range;
    }
  }
  return found;
}
