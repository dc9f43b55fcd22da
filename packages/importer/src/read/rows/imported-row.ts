import type { Diagnostic, JsonObject } from '@error-contracts/catalog';

/** One error of a document, as far as the document tells it. */
export interface ImportedRow {
  readonly code: number;
  /** The wording of the document, verbatim. */
  readonly text: string;
  /** Its wording in English, where the document gives one beside. */
  readonly english?: string;
  /** A name that the document gives, in our notation. */
  readonly name?: string;
  readonly status?: number;
  readonly domain?: string;
  /** The whole entry, where the document is a catalogue itself. */
  readonly entry?: JsonObject;
  /** Where the document says so, from 1. */
  readonly line: number;
  readonly column: number;
}

/** The errors of a document, ascending by code, each code once. */
export interface ReadRows {
  readonly rows: readonly ImportedRow[];
  /** The codes of rows that were left out as asked. */
  readonly skipped: readonly number[];
  /** An error among them says that the document cannot be taken as it is. */
  readonly diagnostics: readonly Diagnostic[];
}
