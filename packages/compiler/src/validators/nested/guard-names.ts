import type { Part } from '../../wire/body-part.js';
import type { CodeTables } from './body-tables.js';
import type { PartSchemas } from './part-schemas.js';

/** What the statements of a guard refer to. */
export interface GuardNames {
  readonly codeType: 'number' | 'string';
  readonly tables: CodeTables;
  readonly parts: PartSchemas;
  /** How a guard finds what depends on the code. */
  readonly lookup: Lookup;
  /** Returns a name that the module must declare or import, and remembers it. */
  use(name: string): string;
  /** Returns the name of the function that finds an element by its constants. */
  finderOf(element: Part): string;
}

/**
 * What a guard finds by the code: whether it is known, the guard for the data, or all that a response says by its code.
 * One look-up is faster than several.
 */
export type Lookup = 'has' | 'guard' | 'facts';
