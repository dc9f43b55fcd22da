import { addIssue, addMismatch, type Issue } from './issue.js';
import { placeOf } from './place-of.js';

/** Adds the issue of a code that the catalogue does not have. `codes` ascend, and `type` is their type on the wire. */
export function addUnknownCode(
  issues: Issue[],
  code: unknown,
  at: string,
  key: string,
  type: 'number' | 'string',
  codes: readonly number[],
): void {
  if (typeof code !== type) return void addMismatch(issues, at + key, type, code);
  const place = placeOf(Number(code), codes);
  addIssue(issues, at + key, 'unknown-code', 'a known code', type, codes.slice(Math.max(0, place - 1), place + 1));
}
