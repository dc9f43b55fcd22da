import type { Diagnostic, JsonObject } from '@error-contracts/catalog';

/** The format of a document. */
export type DocumentFormat = 'markdown' | 'html' | 'csv' | 'json';

/** A document with a table of errors, as text. */
export interface SourceDocument {
  /** Its name in diagnostics. */
  readonly path: string;
  readonly format: DocumentFormat;
  readonly text: string;
}

/** A plain text and its place, with line and column from 1. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A table with its cells in their columns. */
export interface DocumentTable {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a column holds. */
export type Role = 'code' | 'message' | 'english' | 'status' | 'name' | 'domain';

/** Columns that the user names, by header or by number from 1. */
export interface ColumnNames {
  readonly code?: string;
  readonly message?: string;
}

/** One error of a document: what its columns hold. */
export interface DocumentRecord {
  readonly line: number;
  readonly column: number;
  readonly cells: { readonly [R in Role]?: Cell };
  /** The whole entry, if the document is a catalogue. */
  readonly entry?: JsonObject;
  /** True if the code is a key of a JSON object and no number. */
  readonly byKey?: true;
}

/** The errors of a document before their cells are checked, and the diagnostics of its structure. */
export interface ReadRecords {
  readonly records: readonly DocumentRecord[];
  readonly diagnostics: readonly Diagnostic[];
}
