/** What is wrong in a value: one fault. It never holds the value, which may be a secret; `formatIssue` makes the text. */
export interface Issue {
  /** Where: a JSON pointer from the root of the value, empty for the value itself. */
  readonly pointer: string;
  /** The broken rule: a JSON Schema keyword, or `unknown-code`. */
  readonly rule: string;
  /** What is right there: `integer`, `at least 1`, `a known code`. */
  readonly expected: string;
  /** The kind of what came: `string`, `null`, `array`, `missing`, …. */
  readonly received: string;
  /** What may have been meant: the nearest codes, or the properties that are known there. */
  readonly near: readonly (number | string)[];
}

/** Adds an Issue of these parts. */
export function addIssue(
  issues: Issue[],
  pointer: string,
  rule: string,
  expected: string,
  received: string,
  near: readonly (number | string)[] = [],
): void {
  issues.push({ pointer, rule, expected, received, near });
}

/** Adds the Issue of a value that is not of the expected type, or not there. */
export function addMismatch(issues: Issue[], pointer: string, expected: string, value: unknown): void {
  addIssue(issues, pointer, value === undefined ? 'required' : 'type', expected, kindOf(value));
}

/** The kind of a value, for a report: its `typeof`, but `null` and `array` stand apart, and undefined is `missing`. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'missing';
  return Array.isArray(value) ? 'array' : typeof value;
}
