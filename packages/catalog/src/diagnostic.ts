/** How grave a Problem is: an `error` stops the compiler, a `warning` is only told. */
export type Severity = 'error' | 'warning';

/** Something wrong in a catalogue or a locale file: the rule, the place, the value and the mend. */
export interface Diagnostic {
  /** The law that is broken, as a kebab-case sentence: `codes-are-unique`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The file, as it was named to the compiler. */
  readonly file: string;
  /** From 1; a file that could not be read has line 1, column 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** The value that is wrong, as short JSON. */
  readonly value?: string;
  /** How to mend it, in one sentence. */
  readonly help: string;
}
