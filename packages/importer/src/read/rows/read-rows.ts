import type { ColumnNames, SourceDocument } from '../documents/document.js';
import type { DocumentFormat } from '../documents/document-formats.js';
import { readRecords } from '../documents/read-records.js';
import type { ReadRows } from './imported-row.js';
import type { KnownCodes } from './known-codes.js';
import { makeRows, skipWord } from './make-rows.js';

/** What the caller knows about a document. */
export interface ReadOptions {
  readonly columns?: ColumnNames;
  /** The codes of rows to leave out, as the document writes them. */
  readonly skip?: readonly string[];
  /** The codes of the catalogue; absent if it is new. */
  readonly codes?: KnownCodes | undefined;
}

/**
 * Resolves to the errors of a document, and all its diagnostics at once. There are no rows if one of these is an error.
 */
export async function readRows(
  document: SourceDocument & { readonly format: DocumentFormat },
  { columns = {}, skip = [], codes }: ReadOptions = {},
): Promise<ReadRows> {
  const read = await readRecords(document, columns, codes);
  if (read.diagnostics.some(({ severity }) => severity === 'error'))
    return { rows: [], skipped: [], kind: codes?.kind ?? 'integer', diagnostics: read.diagnostics };
  const made = makeRows(document.path, read.records, new Set(skip.map(skipWord)), codes);
  const diagnostics = [...read.diagnostics, ...made.diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
  const usable = !diagnostics.some(({ severity }) => severity === 'error');
  return { rows: usable ? made.rows : [], skipped: usable ? made.skipped : [], kind: made.kind, diagnostics };
}
