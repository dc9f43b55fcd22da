/** The codes next to a number, one below and one above; `codes` ascend, so the cost is a binary search. */
export function nearestCodes(code: number, codes: readonly number[]): number[] {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(codes[middle]) < code) low = middle + 1;
    else high = middle;
  }
  return codes.slice(Math.max(0, low - 1), low + 1);
}
