/** One thing that is wrong in a value. It never has the value, which may be secret. `formatIssue` makes its text. */
export interface Issue {
  /** A JSON pointer from the root of the value; empty for the value itself. */
  readonly pointer: string;
  /** The broken rule: a JSON Schema keyword, or `unknown-code`. */
  readonly rule: string;
  /** What would be right: `integer`, `at least 1`, `a known code`. */
  readonly expected: string;
  /** The kind of the value: `string`, `null`, `array`, `missing`, …. */
  readonly received: string;
  /** What may have been meant: the nearest codes, or the known properties. */
  readonly near: readonly (number | string)[];
}

/** Adds an issue. */
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

/** Adds the issue of a value that is missing or not of the expected type. */
export function addMismatch(issues: Issue[], pointer: string, expected: string, value: unknown): void {
  addIssue(issues, pointer, value === undefined ? 'required' : 'type', expected, kindOf(value));
}

/** Adds the issue of a property that is none of the names. `at` is the JSON pointer to its object, with a `/`. */
export function addSurplus(
  issues: Issue[],
  value: Readonly<Record<string, unknown>>,
  at: string,
  name: string,
  names: readonly string[],
): void {
  // Few names need it, and two replacements take longer than the rest of the issue.
  const step = /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
  addIssue(issues, at + step, 'additionalProperties', 'nothing', kindOf(value[name]), names);
}

/** Returns the kind of a value: its `typeof`, except `null`, `array`, and `missing` for undefined. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'missing';
  return Array.isArray(value) ? 'array' : typeof value;
}
