import type { Code, Diagnostic, JsonObject } from '@error-contracts/catalog';
import type { CodeKind } from '@error-contracts/catalog/draft';
import type { TableUse } from '../documents/document.js';

/** What a document says about one error. */
export interface ImportedRow {
  readonly code: Code;
  /** The text of the document, unchanged. */
  readonly text: string;
  /** The texts in other languages that the document has beside the text, by tag. */
  readonly translations?: ReadonlyMap<string, string>;
  /** The name in the document, in SCREAMING_SNAKE_CASE. */
  readonly name?: string;
  readonly status?: number;
  /** What the document has for the status, if that is none of an error. */
  readonly otherStatus?: string;
  readonly domain?: string;
  /** The domain that the heading above means. */
  readonly section?: string;
  readonly fix?: string;
  readonly cause?: string;
  readonly comment?: string;
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
  /** The tables that were read, and what their columns were taken for. */
  readonly tables: readonly TableUse[];
  /** If one of them is an error, the document cannot be imported as it is. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns the English text of a row; undefined if the document has none beside the text. */
export function englishOf({ translations }: ImportedRow): string | undefined {
  return [...(translations ?? [])].find(([tag]) => /^en(-|$)/i.test(tag))?.[1];
}
