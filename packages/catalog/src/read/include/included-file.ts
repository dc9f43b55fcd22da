import type { SourceFile } from '../source-file.js';

/** A file of errors that a catalogue includes. */
export interface IncludedFile {
  readonly file: SourceFile;
  /** The package that it is from; absent for a file below the folder of the catalogue. A package is never written. */
  readonly package?: string;
}
