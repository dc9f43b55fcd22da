import type { ImportedRow } from '../read/rows/imported-row.js';

/** What to import, and how. */
export interface ImportRequest {
  /** The name of the document, as the provenance records it. */
  readonly document: string;
  /** Ascending by code, each code once. */
  readonly rows: readonly ImportedRow[];
  /** Codes that the document lists, but that are left out as asked: they are not missing. */
  readonly skipped?: readonly number[];
  /** Names of errors whose text the document may replace although a person wrote it. */
  readonly overwrite: ReadonlySet<string>;
  /** The domain of new errors, where the document gives none. */
  readonly domain?: string;
}

/** The wording of a row in a language: English has a column of its own in many tables. */
export function textIn(language: string, { text, english }: ImportedRow): string {
  return english !== undefined && /^en(-|$)/i.test(language) ? english : text;
}
