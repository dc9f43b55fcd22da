import type { Problem } from '../problem.js';
import type { ColumnNames, DocumentTable, ReadRecords, SourceDocument } from './document.js';
import { jsonRecords } from './json-records.js';
import { tableRecords } from './table-records.js';

/** The errors that a document lists. The parser of its format is loaded when it is needed. */
export async function readRecords(document: SourceDocument, named: ColumnNames): Promise<ReadRecords> {
  const { path, text, format } = document;
  if (text.trim() === '')
    return failed(problemAt(path, 1, 'The document is empty.', 'Name the document with the table.'));
  if (format === 'json') return jsonRecords(path, text, named);
  const tables = await readTables(document);
  if ('problem' in tables) return failed(tables.problem);
  if (tables.tables.length > 0) return tableRecords(path, tables.tables, named);
  const mend = 'Name the document with the table; --from says how it is written where its name does not.';
  return failed(problemAt(path, 1, `The document has no table, read as ${format}.`, mend));
}

type ReadTables = { readonly tables: readonly DocumentTable[] } | { readonly problem: Problem };

async function readTables({ path, text, format }: SourceDocument): Promise<ReadTables> {
  if (format === 'html') return { tables: (await import('./read-html.js')).readHtml(text) };
  if (format === 'csv') {
    const read = (await import('./read-csv.js')).readCsv(path, text);
    return 'problem' in read ? read : { tables: [read.table] };
  }
  const problem = unreasonableLine(path, text);
  return problem === undefined ? { tables: (await import('./read-markdown.js')).readMarkdown(text) } : { problem };
}

const MOST_BARS = 1000;

/** A line with so many cells or so deep in quotes that the parser would need all memory or time for it. */
function unreasonableLine(path: string, text: string): Problem | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length < MOST_BARS || (line.match(/[|>]/g) ?? []).length < MOST_BARS) continue;
    const message = `This line has more than ${MOST_BARS} bars or quote marks.`;
    return problemAt(path, index + 1, message, 'Break it up, or name the document with the table.');
  }
  return undefined;
}

function problemAt(path: string, line: number, message: string, mend: string): Problem {
  return { rule: 'tables-have-codes-and-texts', severity: 'error', file: path, line, column: 1, message, mend };
}

function failed(problem: Problem): ReadRecords {
  return { records: [], problems: [problem] };
}
