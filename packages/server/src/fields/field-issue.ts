/** One thing that a validator found wrong, whatever the library. */
export interface FieldIssue {
  /** A JSON Pointer (RFC 6901) to the value; undefined if it is longer than any field of a form. */
  readonly field: string | undefined;
  /** The rule as the library calls it: `too_small`, `min_length`, `isEmail`. Empty if the library says none. */
  readonly rule: string;
  /** The same rule as JSON Schema calls it, so that one table is right for every library: `minLength`, `required`. */
  readonly keyword: string;
  /** The limit that the value breaks, if the library says it. */
  readonly limit: number | undefined;
  /** The issue as the library has it. */
  readonly issue: unknown;
}
