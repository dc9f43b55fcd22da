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
  /** How the columns got their headers, if nobody wrote them: the first column has the keys of a map. */
  readonly keyed?: true;
  /** True if a character separates the cells, which a text may contain too: a further cell may belong to a text. */
  readonly separated?: true;
  /** The tables inside of its rows, in nested data. It is used only if none of these has errors. */
  readonly inside?: readonly DocumentTable[];
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

/** What a column holds. A translation is a text in another language than the one that is asked for. */
export type Role = 'code' | 'name' | 'message' | 'translation' | 'status' | 'domain' | 'fix' | 'cause' | 'comment';

/** Columns that the user names, by header or by number from 1. */
export interface ColumnNames {
  readonly code?: string;
  readonly message?: string;
  readonly name?: string;
  /** The columns of other languages, by their tags. */
  readonly locales?: ReadonlyMap<string, string>;
  /** Columns that are not used. */
  readonly ignored?: readonly string[];
}

/** What a column was taken for, and why. */
export interface ColumnUse {
  readonly header: string;
  /** Its number, from 1. */
  readonly number: number;
  /** Absent if the column is not used. */
  readonly role?: Role;
  /** The language of its texts, if its header or its cells show it. */
  readonly locale?: string;
  /** Ends a sentence such as "taken for the codes: …". */
  readonly why: string;
}

/** The columns of a table of errors. */
export interface TableUse {
  /** The heading of the table; absent if it has none. */
  readonly heading?: string;
  /** Its number in the document, from 1. */
  readonly number: number;
  readonly line: number;
  readonly columns: readonly ColumnUse[];
}

/** One error of a document: what its columns hold. */
export interface DocumentRecord {
  readonly line: number;
  readonly column: number;
  readonly cells: { readonly [R in Exclude<Role, 'translation'>]?: Cell };
  /** The texts in other languages, by tag. */
  readonly translations?: ReadonlyMap<string, Cell>;
  /** Texts that are used if the error has no other. */
  readonly further?: readonly Cell[];
  /** The heading above, if the document has several. */
  readonly section?: string;
  /** The table that has the row, as `--table` names it. */
  readonly table?: string;
  /** The whole entry, if the document is a catalogue. */
  readonly entry?: JsonObject;
  /** True if the code is a key of a map and no number. */
  readonly byKey?: true;
}

/** The errors of a document before their cells are checked, and the diagnostics of its structure. */
export interface ReadRecords {
  readonly records: readonly DocumentRecord[];
  readonly tables: readonly TableUse[];
  readonly diagnostics: readonly Diagnostic[];
}
