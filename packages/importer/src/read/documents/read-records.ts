import type { Diagnostic } from '@error-contracts/catalog';
import type { KnownCodes } from '../rows/known-codes.js';
import type { ColumnNames, DocumentTable, ReadRecords, SourceDocument } from './document.js';
import { jsonRecords } from './json/json-records.js';
import { tableRecords } from './tables/table-records.js';

/** Resolves to the errors that a document lists. It loads only the parser of the document's format. */
export async function readRecords(
  document: SourceDocument,
  named: ColumnNames,
  codes: KnownCodes | undefined,
): Promise<ReadRecords> {
  const { path, text, format } = document;
  if (text.trim() === '')
    return failed(diagnosticAt(path, 1, 'The document is empty.', 'Name the document with the table.'));
  if (format === 'json') return jsonRecords(path, text, named, codes);
  const tables = await readTables(document);
  if ('diagnostic' in tables) return failed(tables.diagnostic);
  if (tables.tables.length > 0) return tableRecords(path, tables.tables, named, codes);
  const help = 'Name the document with the table, or use --from if its name does not show its format.';
  return failed(diagnosticAt(path, 1, `The document has no table if it is read as ${format}.`, help));
}

type ReadTables = { readonly tables: readonly DocumentTable[] } | { readonly diagnostic: Diagnostic };

async function readTables({ path, text, format }: SourceDocument): Promise<ReadTables> {
  if (format === 'html') return { tables: (await import('./html/read-html.js')).readHtml(text) };
  if (format === 'csv') {
    const read = (await import('./read-csv.js')).readCsv(path, text);
    return 'diagnostic' in read ? read : { tables: [read.table] };
  }
  const diagnostic = unreasonableLine(path, text);
  return diagnostic === undefined
    ? { tables: (await import('./markdown/read-markdown.js')).readMarkdown(text) }
    : { diagnostic };
}

const MOST_BARS = 1000;

/** Returns the diagnostic of a line with more cells or quote marks than the parser has memory or time for. */
function unreasonableLine(path: string, text: string): Diagnostic | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length < MOST_BARS || (line.match(/[|>]/g) ?? []).length < MOST_BARS) continue;
    const message = `This line has more than ${MOST_BARS} bars or quote marks.`;
    return diagnosticAt(path, index + 1, message, 'Break it up, or name the document with the table.');
  }
  return undefined;
}

function diagnosticAt(path: string, line: number, message: string, help: string): Diagnostic {
  return { rule: 'tables-have-codes-and-texts', severity: 'error', file: path, line, column: 1, message, help };
}

function failed(diagnostic: Diagnostic): ReadRecords {
  return { records: [], diagnostics: [diagnostic] };
}
