import type { Diagnostic } from '@error-contracts/catalog';
import type { KnownCodes } from '../rows/known-codes.js';
import { dataRecords } from './data/data-records.js';
import type { ColumnNames, ReadRecords, SourceDocument } from './document.js';
import type { DocumentFormat } from './document-formats.js';
import { readers } from './readers.js';
import { tableRecords } from './tables/table-records.js';

/** Resolves to the errors that a document lists. It loads only the parser of the document's format. */
export async function readRecords(
  document: SourceDocument & { readonly format: DocumentFormat },
  named: ColumnNames,
  codes: KnownCodes | undefined,
): Promise<ReadRecords> {
  const { path, text, bytes, format } = document;
  if (text.trim() === '' && bytes === undefined)
    return failed(diagnosticAt(path, 1, 'The document is empty.', 'Name the document with the table.'));
  const reader = readers[format];
  const read = await reader.load();
  const { tables = [], data, records, diagnostics = [] } = read(document);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { records: [], diagnostics };
  const found = records !== undefined ? { records, diagnostics: [] } : undefined;
  if (found === undefined && data === undefined && tables.length === 0) {
    const help = 'Name the document with the table, or use --from if its name does not show its format.';
    return failed(diagnosticAt(path, 1, `The document has no table if it is read as ${format}.`, help));
  }
  const made =
    found ?? (data === undefined ? tableRecords(path, tables, named, codes) : dataRecords(path, data, named, codes));
  return { records: made.records, diagnostics: [...diagnostics, ...made.diagnostics] };
}

function diagnosticAt(path: string, line: number, message: string, help: string): Diagnostic {
  return { rule: 'tables-have-codes-and-texts', severity: 'error', file: path, line, column: 1, message, help };
}

function failed(diagnostic: Diagnostic): ReadRecords {
  return { records: [], diagnostics: [diagnostic] };
}
