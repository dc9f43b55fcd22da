import type { Diagnostic, JsonObject } from '@error-contracts/catalog';

/** What a document says about one error. */
export interface ImportedRow {
  readonly code: number;
  /** The text of the document, unchanged. */
  readonly text: string;
  /** The English text, if the document has one beside the text. */
  readonly english?: string;
  /** The name in the document, in SCREAMING_SNAKE_CASE. */
  readonly name?: string;
  readonly status?: number;
  readonly domain?: string;
  /** The whole entry, if the document is a catalogue. */
  readonly entry?: JsonObject;
  /** The place in the document, from 1. */
  readonly line: number;
  readonly column: number;
}

/** The errors of a document. */
export interface ReadRows {
  /** Ascending by code, each code once. */
  readonly rows: readonly ImportedRow[];
  /** The codes of the rows that the caller skipped. */
  readonly skipped: readonly number[];
  /** If one of them is an error, the document cannot be imported as it is. */
  readonly diagnostics: readonly Diagnostic[];
}
