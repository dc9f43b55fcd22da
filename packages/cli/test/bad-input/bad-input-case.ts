import type { MutableCatalog } from '../support/example-catalog.js';

/** A wrong edit of the example, and the diagnostic that must refuse it. */
export interface BadInput {
  /** Spoils the catalogue or the locales in place, or returns the text of the catalogue. */
  readonly spoil: (catalog: MutableCatalog, locales: Record<string, MutableCatalog>) => unknown;
  readonly rule: string;
  /** What the message or the help must say. */
  readonly says: string | RegExp;
  /** The text in the file at whose line the diagnostic must be. */
  readonly at?: string;
}
