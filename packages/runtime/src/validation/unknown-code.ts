import { addIssue, addMismatch, type Issue } from './issue.js';

/** Adds the issue of a code that the catalogue does not have. `codes` ascend, and `type` is their type on the wire. */
export function addUnknownCode(
  issues: Issue[],
  code: unknown,
  at: string,
  key: string,
  type: 'number' | 'string',
  codes: readonly number[],
): void {
  if (typeof code !== type) addMismatch(issues, at + key, type, code);
  else addIssue(issues, at + key, 'unknown-code', 'a known code', type, nearestCodes(Number(code), codes));
}

/** Returns the codes next to a number, one below and one above. A binary search, because there may be very many. */
function nearestCodes(code: number, codes: readonly number[]): readonly number[] {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(codes[middle]) < code) low = middle + 1;
    else high = middle;
  }
  return codes.slice(Math.max(0, low - 1), low + 1);
}
