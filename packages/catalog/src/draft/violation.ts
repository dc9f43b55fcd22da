import type { Severity } from '../diagnostic.js';
import type { SourceFile } from '../read/source-file.js';

/** Something in a file that breaks a rule, located by a path into the JSON value. */
export interface Violation {
  readonly file: SourceFile;
  /** The path to the value: property names and indices from the root. */
  readonly path: readonly (string | number)[];
  /** `key` points at the name of the property instead of its value. */
  readonly at?: 'key' | 'value';
  /** The offset inside a string value, in UTF-16 code units, if a part of the text is wrong. */
  readonly offset?: number;
  /** What is wrong, in one sentence that ends with a full stop. */
  readonly message: string;
  /** The value that is wrong, shown as short JSON. Without it, the value at `path` is shown. */
  readonly value?: unknown;
  /** What to do about it, in one sentence that ends with a full stop. */
  readonly help: string;
  /** The severity, if it is not that of the rule. */
  readonly severity?: Severity;
}
