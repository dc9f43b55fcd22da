import type { Json } from '../json.js';

/** A JSON file as it was read. */
export interface SourceFile {
  /** As it was named to the compiler, for messages. */
  readonly path: string;
  readonly text: string;
  readonly value: Json;
}
