import type { ColumnNames, SourceDocument } from '../documents/document.js';
import type { DocumentFormat } from '../documents/document-formats.js';
import { readRecords } from '../documents/read-records.js';
import type { ReadRows } from './imported-row.js';
import type { KnownCodes } from './known-codes.js';
import { makeRows, skipWord } from './make-rows.js';

/** What the caller knows about a document. */
export interface ReadOptions {
  readonly columns?: ColumnNames;
  /** The tables to read, by heading or by number from 1; all if there are none. */
  readonly tables?: readonly string[];
  /** The codes of rows to leave out, as the document writes them. */
  readonly skip?: readonly string[];
  /** The codes of the catalogue; absent if it is new. */
  readonly codes?: KnownCodes | undefined;
  /** The language that the texts are wanted in. */
  readonly locale?: string | undefined;
  /** True if a row that cannot be taken stops the import. Otherwise it is left out, with a remark. */
  readonly strict?: boolean;
}

/**
 * Resolves to the errors of a document, and all its diagnostics at once. There are no rows if one of these is an error.
 */
export async function readRows(
  document: SourceDocument & { readonly format: DocumentFormat },
  { columns = {}, tables = [], skip = [], codes, locale, strict = false }: ReadOptions = {},
): Promise<ReadRows> {
  const read = await readRecords(document, { named: columns, codes, locale, tables });
  const found = read.diagnostics.map((diagnostic) => {
    return strict && diagnostic.rule === 'rows-fit-their-header'
      ? { ...diagnostic, severity: 'error' as const }
      : diagnostic;
  });
  if (found.some(({ severity }) => severity === 'error'))
    return { rows: [], skipped: [], kind: codes?.kind ?? 'integer', tables: read.tables, diagnostics: found };
  const made = makeRows(document.path, read, { skipped: new Set(skip.map(skipWord)), codes, locale, strict });
  const diagnostics = [...found, ...made.diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
  const usable = !diagnostics.some(({ severity }) => severity === 'error');
  return { ...made, rows: usable ? made.rows : [], skipped: usable ? made.skipped : [], diagnostics };
}
