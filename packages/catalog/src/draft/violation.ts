import type { Severity } from '../diagnostic.js';
import type { SourceFile } from '../read/source-file.js';

/** Where in a file something is wrong, before it is resolved to line and column. */
export interface Violation {
  readonly file: SourceFile;
  /** The way to the value: property names and indices from the root. */
  readonly path: readonly (string | number)[];
  /** `key` points at the name of the property instead of its value. */
  readonly at?: 'key' | 'value';
  /** Offset into the string value, in UTF-16 code units, where the fault lies inside a text. */
  readonly offset?: number;
  /** What is wrong, in one sentence that ends with a full stop. */
  readonly message: string;
  /** The offending value; shown as short JSON. Without it the value at `path` is shown. */
  readonly value?: unknown;
  /** How to mend it, in one sentence that ends with a full stop. */
  readonly help: string;
  /** Another severity than the rule's. */
  readonly severity?: Severity;
}
