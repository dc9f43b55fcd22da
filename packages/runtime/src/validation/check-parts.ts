import { equalsConstant } from '../envelope/equals-constant.js';
import type { Check } from './check.js';
import { addIssue, addMismatch, addSurplus, type Issue, kindOf } from './issue.js';

/** Adds the issue of a value that is no object of JSON. Returns whether it is one. */
export function checkObject(
  issues: Issue[],
  value: unknown,
  at: string,
  key: string,
): value is Readonly<Record<string, unknown>> {
  if (kindOf(value) === 'object') return true;
  addMismatch(issues, at + key, 'object', value);
  return false;
}

/** Adds the issues of an object's properties that are none of the names. Their JSON pointers begin with `at`. */
export function checkNames(
  issues: Issue[],
  value: Readonly<Record<string, unknown>>,
  at: string,
  names: readonly string[],
): void {
  for (const name in value) {
    if (!names.includes(name)) addSurplus(issues, value, at, name, names);
  }
}

/** Adds the issue of a value that is no array, or that has too few elements. Returns whether it has enough. */
export function checkElements(
  issues: Issue[],
  value: unknown,
  at: string,
  key: string,
  least: number,
): value is readonly unknown[] {
  if (!Array.isArray(value)) addMismatch(issues, at + key, 'array', value);
  else if (value.length < least) addIssue(issues, at + key, 'minItems', `at least ${least}`, 'array');
  else return true;
  return false;
}

/**
 * Returns the index of the element that a function knows by its constants; -1 if there is none. Adds the issue of an
 * element that is missing, or of which there are several.
 */
export function checkMarked(
  issues: Issue[],
  list: readonly unknown[],
  at: string,
  key: string,
  isMarked: (element: unknown) => boolean,
  required: boolean,
): number {
  const index = list.findIndex(isMarked);
  if (index === -1) {
    if (required) addIssue(issues, at + key, 'contains', 'an element with the constants of the envelope', 'array');
  } else if (list.findLastIndex(isMarked) > index) {
    addIssue(issues, at + key, 'maxContains', 'only one element with the constants of the envelope', 'array');
  }
  return index;
}

/** Adds the issue of a value that is not the expected one. */
export function checkConstant(issues: Issue[], value: unknown, at: string, key: string, expected: unknown): void {
  if (equalsConstant(expected, value)) return;
  const rule = value === undefined ? 'required' : 'const';
  addIssue(issues, at + key, rule, JSON.stringify(expected), kindOf(value));
}

/** Adds the issue of a value that is not the text of its code. An unknown code may have any text. */
export function checkText(
  issues: Issue[],
  value: unknown,
  at: string,
  key: string,
  expected: string | undefined,
): void {
  if (typeof value !== 'string') addMismatch(issues, at + key, 'string', value);
  else if (expected !== undefined) checkConstant(issues, value, at, key, expected);
}

/** Adds the issue of a value that its code has not or has otherwise. `expected` is undefined if the code has none. */
export function checkGiven(issues: Issue[], value: unknown, at: string, key: string, expected: unknown): void {
  if (expected !== undefined) checkConstant(issues, value, at, key, expected);
  else if (value !== undefined) addIssue(issues, at + key, 'additionalProperties', 'nothing', kindOf(value));
}

/** Checks the elements of a list after the first. `at` is the JSON pointer to the list, with a `/`. */
export function checkFurther(issues: Issue[], list: unknown, at: string, check: Check): void {
  if (!Array.isArray(list)) return;
  for (let index = 1; index < list.length; index++) check(issues, list[index], at, `${index}`);
}
