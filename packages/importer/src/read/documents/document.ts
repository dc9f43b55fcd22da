import type { Diagnostic, JsonObject } from '@error-contracts/catalog';

/** A document that lists errors. */
export interface SourceDocument {
  /** Its name in diagnostics. */
  readonly path: string;
  /** Its text; empty for a binary format. */
  readonly text: string;
  /** Its bytes, if the reader is one of a binary format. */
  readonly bytes?: Uint8Array;
}

/**
 * What a reader finds in a document. A reader never decides what a column means, and never drops a row. It gives the
 * document in one of three forms, and all of them become the same rows.
 */
export interface DocumentContent {
  /** Tables, in the order of the document: pages, spreadsheets, plain columns. Their headers and cells say their roles. */
  readonly tables?: readonly DocumentTable[];
  /** Nested data, such as JSON or YAML. Its lists and maps become tables. */
  readonly data?: DataNode;
  /** Errors whose parts the format itself names: a catalogue, the constants of a program, the units of a PO file. */
  readonly records?: readonly DocumentRecord[];
  /** What is wrong with the document, or what was left out and why. Of severity error if nothing of it can be used. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** A plain text and its place, with line and column from 1. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** True if the document strikes the text out. */
  readonly struck?: true;
}

/** A table with its cells in their columns. A cell that spans rows is in each of them. */
export interface DocumentTable {
  /** The heading above the table, the name of its sheet, or its path in nested data. */
  readonly heading?: Cell;
  readonly header: readonly Cell[];
  /** A row may have fewer cells than the header, or more. */
  readonly rows: readonly (readonly Cell[])[];
  /** The column that has the keys of a map of nested data. Nobody wrote its header. */
  readonly keys?: number;
}

/** A value of nested data, and the place where it starts. */
export type DataNode =
  | (Place & { readonly kind: 'map'; readonly members: readonly DataMember[] })
  | (Place & { readonly kind: 'list'; readonly items: readonly DataNode[] })
  /** A string, a number as the document writes it, or another value. */
  | (Place & { readonly kind: 'string' | 'number' | 'boolean' | 'null'; readonly text: string });

/** A key of a map and its value. The members are a list, because a key may be `__proto__`. */
export interface DataMember {
  readonly key: Cell;
  readonly value: DataNode;
}

/** A place in a document, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
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
  /** True if the code is a key of a map and no number. */
  readonly byKey?: true;
}

/** The errors of a document before their cells are checked, and the diagnostics of its structure. */
export interface ReadRecords {
  readonly records: readonly DocumentRecord[];
  readonly diagnostics: readonly Diagnostic[];
}
