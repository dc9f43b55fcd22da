import type { Json } from '../json.js';

/** A JSON file as it was read. */
export interface SourceFile {
  /** Its name in diagnostics. */
  readonly path: string;
  readonly text: string;
  readonly value: Json;
}
