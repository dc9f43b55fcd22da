import type { Spoilable } from './example-catalog.js';

/** One wrong edit of the example, and how it must be refused. */
export interface BadInput {
  /** Spoils the catalogue or the locales in place, or returns the text of the catalogue. */
  readonly spoil: (catalog: Spoilable, locales: Record<string, Spoilable>) => unknown;
  readonly rule: string;
  /** What the message or the mend must say. */
  readonly says: string | RegExp;
  /** The text in the file at whose line the Problem must be reported. */
  readonly at?: string;
}
