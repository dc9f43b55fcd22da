import type { Diagnostic } from '@error-contracts/catalog';
import { CsvError, parse } from 'csv-parse/sync';
import type { Cell, DocumentContent, SourceDocument } from '../document.js';

/** Reads CSV (RFC 4180) with a comma, semicolon, tab or bar as separator, or with the `sep=;` line of Excel. */
export function readCsv({ path, text }: SourceDocument): DocumentContent {
  const plain = text.replace(/\r\n?/g, '\n');
  const reported = /^sep=(.)\n/.exec(plain);
  const body = reported === null ? plain : plain.slice(reported[0].length);
  const above = reported === null ? 0 : 1;
  const delimiter = reported?.[1] ?? separatorOf(body);
  try {
    const all = parsedRows(body, delimiter).map((row) => cellsOf(row, above));
    const [header = [], ...rows] = all.some((row) => row.length > 1) ? all.filter((row) => !isRemark(row)) : all;
    return { tables: [{ header, rows, separated: true }] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records, lines } = error as CsvError & Counts;
    // The parser notices an open quote only at the end of the file. The quote opens after the last whole row.
    const open = error.code === 'CSV_QUOTE_NOT_CLOSED';
    const line = open ? (parsedRows(body, delimiter, records).at(-1)?.info.lines ?? 0) + 1 : lines;
    const message = open ? 'A quoted cell is never closed.' : `This is not CSV: ${error.message.split(',')[0]}.`;
    return { diagnostics: [broken(path, line + above, message)] };
  }
}

interface Counts {
  readonly records: number;
  readonly lines: number;
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: Counts;
}

function parsedRows(text: string, delimiter: string, most?: number): readonly ParsedRow[] {
  if (most === 0) return [];
  const options = { delimiter, info: true, relax_column_count: true, skip_empty_lines: true };
  return parse(text, { ...options, ...(most === undefined ? {} : { to: most }) }) as unknown as readonly ParsedRow[];
}

/** Returns the cells of a row with their line. The parser gives only the line in which the row ends. */
function cellsOf({ record, info }: ParsedRow, above: number): readonly Cell[] {
  const breaks = record.reduce((count, text) => count + text.split('\n').length - 1, 0);
  const line = info.lines + above - breaks;
  return record.map((text) => ({ text: text.trim(), line, column: 1 }));
}

/** Many files begin with lines such as `# General errors`. */
function isRemark(row: readonly Cell[]): boolean {
  return row.length === 1 && row[0]?.text.startsWith('#') === true;
}

const SEPARATORS = [',', ';', '\t', '|'];

/** Returns the separator that is most frequent in the first line that is no remark, outside quotes. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 10_000).split('\n');
  const head = (lines.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '').replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => head.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function broken(path: string, line: number, message: string): Diagnostic {
  return {
    rule: 'documents-are-well-formed',
    severity: 'error',
    file: path,
    line,
    column: 1,
    message,
    help: 'Put a cell that contains a quote into quotes, and double each quote inside: "He said ""no"".".',
  };
}
