import type { Diagnostic, JsonObject } from '@error-contracts/catalog';

/** How a document is written. */
export type DocumentFormat = 'markdown' | 'html' | 'csv' | 'json';

/** A document with a table of errors, as text. */
export interface SourceDocument {
  /** As it was named, for messages. */
  readonly path: string;
  readonly format: DocumentFormat;
  readonly text: string;
}

/** A piece of plain text and where it stands; both counts from 1. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A table as it was read: cells in their columns. */
export interface DocumentTable {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a column holds. */
export type Role = 'code' | 'message' | 'english' | 'status' | 'name' | 'domain';

/** Columns that were named by hand: a header, or the number of a column from 1. */
export interface ColumnNames {
  readonly code?: string;
  readonly message?: string;
}

/** One error of a document, by what its columns hold. */
export interface DocumentRecord {
  readonly line: number;
  readonly column: number;
  readonly cells: { readonly [R in Role]?: Cell };
  /** The whole entry, where the document is a catalogue itself. */
  readonly entry?: JsonObject;
}

/** The errors of a document, not looked at yet, and what else was found. */
export interface ReadRecords {
  readonly records: readonly DocumentRecord[];
  readonly diagnostics: readonly Diagnostic[];
}
