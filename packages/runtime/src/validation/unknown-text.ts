import { addIssue, addMismatch, type Issue } from './issue.js';
import { nearestName } from './nearest-name.js';
import { placeOf } from './place-of.js';

// No code is longer, and a stranger may send a text of any length.
const LONGEST = 200;

// Of very many codes only the neighbours are searched: a report must not cost more for a large catalogue.
const NEIGHBOURS = 500;

/** Adds the issue of a code that a catalogue of string codes does not have. `codes` ascend. */
export function addUnknownText(
  issues: Issue[],
  code: unknown,
  at: string,
  key: string,
  codes: readonly string[],
): void {
  if (typeof code !== 'string') addMismatch(issues, at + key, 'string', code);
  else addIssue(issues, at + key, 'unknown-code', 'a known code', 'string', nearestTexts(code, codes));
}

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
