import type { Code, Diagnostic, JsonObject } from '@error-contracts/catalog';
import type { CodeKind } from '@error-contracts/catalog/draft';

/** What a document says about one error. */
export interface ImportedRow {
  readonly code: Code;
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
  readonly skipped: readonly Code[];
  /** The kind of all codes. */
  readonly kind: CodeKind;
  /** If one of them is an error, the document cannot be imported as it is. */
  readonly diagnostics: readonly Diagnostic[];
}
