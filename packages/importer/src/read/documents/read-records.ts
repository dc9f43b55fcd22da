import type { Diagnostic } from '@error-contracts/catalog';
import { dataRecords } from './data/data-records.js';
import type { ReadRecords, SourceDocument } from './document.js';
import type { DocumentFormat } from './document-formats.js';
import { readers } from './readers.js';
import { type TableContext, tableRecords } from './tables/table-records.js';

/** Resolves to the errors that a document lists. It loads only the parser of the document's format. */
export async function readRecords(
  document: SourceDocument & { readonly format: DocumentFormat },
  context: TableContext,
): Promise<ReadRecords> {
  const { path, text, bytes, format } = document;
  if (text.trim() === '' && bytes === undefined)
    return failed(diagnosticAt(path, 1, 'The document is empty.', 'Name the document with the table.'));
  const reader = readers[format];
  const read = await reader.load();
  const { tables = [], data, records, diagnostics = [] } = read(document);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { records: [], tables: [], diagnostics };
  const found = records === undefined ? undefined : { records, tables: [], diagnostics: [] };
  if (found === undefined && data === undefined && tables.length === 0) {
    const help = 'Name the document with the table, or use --from if its name does not show its format.';
    return failed(diagnosticAt(path, 1, `The document has no table if it is read as ${format}.`, help));
  }
  const made = found ?? (data === undefined ? tableRecords(path, tables, context) : dataRecords(path, data, context));
  return { ...made, diagnostics: [...diagnostics, ...made.diagnostics] };
}

function diagnosticAt(path: string, line: number, message: string, help: string): Diagnostic {
  return { rule: 'tables-have-codes-and-texts', severity: 'error', file: path, line, column: 1, message, help };
}

function failed(diagnostic: Diagnostic): ReadRecords {
  return { records: [], tables: [], diagnostics: [diagnostic] };
}
