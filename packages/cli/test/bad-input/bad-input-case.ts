import type { MutableCatalog } from '../support/example-catalog.js';

/** One wrong edit of the example, and how it must be refused. */
export interface BadInput {
  /** Spoils the catalogue or the locales in place, or returns the text of the catalogue. */
  readonly spoil: (catalog: MutableCatalog, locales: Record<string, MutableCatalog>) => unknown;
  readonly rule: string;
  /** What the message or the mend must say. */
  readonly says: string | RegExp;
  /** The text in the file at whose line the Problem must be reported. */
  readonly at?: string;
}
