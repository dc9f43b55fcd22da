import { addIssue, addMismatch, type Issue } from './issue.js';
import { nearestName } from './nearest-name.js';

/** Adds the issue of a code that the catalogue does not have. `codes` ascend, and `type` is their type on the wire. */
export function addUnknownCode(
  issues: Issue[],
  code: unknown,
  at: string,
  key: string,
  type: 'number' | 'string',
  codes: readonly number[] | readonly string[],
): void {
  if (typeof code !== type) addMismatch(issues, at + key, type, code);
  else addIssue(issues, at + key, 'unknown-code', 'a known code', type, nearestCodes(code as number | string, codes));
}

function nearestCodes(
  code: number | string,
  codes: readonly number[] | readonly string[],
): readonly (number | string)[] {
  if (areTexts(codes)) return nearestTexts(String(code), codes);
  const place = placeOf(Number(code), codes);
  return codes.slice(Math.max(0, place - 1), place + 1);
}

function areTexts(codes: readonly (number | string)[]): codes is readonly string[] {
  return typeof codes[0] === 'string';
}

// No code is longer, and a stranger may send a text of any length.
const LONGEST = 200;

// Of very many codes only the neighbours are searched: a report must not cost more for a large catalogue.
const NEIGHBOURS = 500;

/** Returns the code that a mistyped one most likely meant, or else those beside it that begin alike. */
function nearestTexts(code: string, codes: readonly string[]): readonly string[] {
  if (code.length > LONGEST) return [];
  const place = placeOf(code, codes);
  const meant = nearestName(code, codes.slice(Math.max(0, place - NEIGHBOURS), place + NEIGHBOURS));
  if (meant !== undefined) return [meant];
  return codes.slice(Math.max(0, place - 1), place + 1).filter((other) => beginAlike(code, other));
}

/** Returns whether the first words of two codes are the same. */
function beginAlike(one: string, other: string): boolean {
  const word = /^[^._:/-]{2,}/.exec(one)?.[0];
  return word !== undefined && other.startsWith(word);
}

/** Returns the index at which a code would stand. A binary search, because there may be very many. */
function placeOf<Code extends number | string>(code: Code, codes: readonly Code[]): number {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] as Code) < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
