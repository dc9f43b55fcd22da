/** How serious a diagnostic is: an `error` stops the compiler, a `warning` does not. */
export type Severity = 'error' | 'warning';

/** Something wrong in a file: the rule, the place, the value and the help. */
export interface Diagnostic {
  /** The rule that is broken, as a sentence in kebab-case: `codes-are-unique`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The path of the file, as the caller wrote it. */
  readonly file: string;
  /** From 1; a file that could not be read has line 1, column 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** The value that is wrong, as short JSON. */
  readonly value?: string;
  /** What to do about it, in one sentence. */
  readonly help: string;
}
