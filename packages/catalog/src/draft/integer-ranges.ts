import type { Range } from '../embedded/catalog.js';

/** A range of integer codes, and its index in the catalogue. */
export interface IntegerRange extends Range {
  readonly from: number;
  readonly to: number;
  readonly index: number;
}

/** Returns the ranges of integer codes, in the order of the file. */
export function integerRanges(ranges: readonly Range[]): readonly IntegerRange[] {
  return ranges.flatMap((range, index) => {
    const { from, to } = range;
    return from === undefined || to === undefined ? [] : [{ ...range, from, to, index }];
  });
}
