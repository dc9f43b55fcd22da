/** Returns the index at which a code would stand. A binary search, because there may be very many. */
export function placeOf<Code extends number | string>(code: Code, codes: readonly Code[]): number {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const seen = codes[middle] as Code;
    if (seen < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
