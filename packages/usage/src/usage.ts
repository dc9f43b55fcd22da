import type { Diagnostic } from '@error-contracts/catalog';
import type { ErrorUsage } from './error-usage.js';

/** What the sources of a project say about the errors of a catalogue. */
export interface Usage {
  /** In the order of the catalogue. */
  readonly errors: readonly ErrorUsage[];
  /** What is wrong in the sources, in the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[];
  readonly read: ReadFiles;
  /** True if a source makes errors at all: only then is an error missing that no source makes. */
  readonly throwsErrors: boolean;
  /** True if a source makes errors whose names it computes. Then an error that is named anywhere may be made. */
  readonly computesNames: boolean;
}

/** How much was read. */
export interface ReadFiles {
  readonly sources: number;
  readonly tests: number;
  readonly lines: number;
  /** Files with code that is not read, by the end of their names, such as `.vue`. */
  readonly unread: Readonly<Record<string, number>>;
}
