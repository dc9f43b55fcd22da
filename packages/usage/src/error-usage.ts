import type { Code } from '@error-contracts/catalog';

/** Where something stands in a source. */
export interface SourcePlace {
  /** The path from the working directory, with slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How the sources use one error of the catalogue. */
export interface ErrorUsage {
  readonly name: string;
  readonly code: Code;
  /** Where the source makes it, or names it for `createErrors`. */
  readonly thrown: readonly SourcePlace[];
  /** Where the source tells it apart: `is`, `match`, a comparison, a case. */
  readonly handled: readonly SourcePlace[];
  /** Where tests name it. */
  readonly tested: readonly SourcePlace[];
  /** Where else the source names it in a text. */
  readonly named: readonly SourcePlace[];
  /** Where it is the key of a table. */
  readonly listed: readonly SourcePlace[];
  readonly isRetired: boolean;
  readonly isDeprecated: boolean;
}
