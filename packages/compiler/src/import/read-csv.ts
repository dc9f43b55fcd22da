import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../problem.js';
import type { Cell, DocumentTable } from './document.js';

/** The table of a CSV or TSV text, or the first place where it is none. */
export type ReadCsv = { readonly table: DocumentTable } | { readonly problem: Problem };

/** Reads RFC 4180 with any usual separator: comma, semicolon, tab, bar; also `sep=;`, which Excel writes. */
export function readCsv(path: string, text: string): ReadCsv {
  const plain = text.replace(/\r\n?/g, '\n');
  const told = /^sep=(.)\n/.exec(plain);
  const body = told === null ? plain : plain.slice(told[0].length);
  const delimiter = told?.[1] ?? separatorOf(body);
  try {
    const parsed = parse(body, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true });
    const [header = [], ...rows] = (parsed as unknown as readonly Parsed[]).map((row) =>
      cellsOf(row, told === null ? 0 : 1),
    );
    return { table: { header, rows } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: brokenCsv(path, error, plain) };
  }
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The parser tells the line in which a row ends. */
function cellsOf({ record, info }: Parsed, above: number): readonly Cell[] {
  const breaks = record.reduce((count, text) => count + text.split('\n').length - 1, 0);
  const line = info.lines + above - breaks;
  return record.map((text) => ({ text: text.trim(), line, column: 1 }));
}

const SEPARATORS = [',', ';', '\t', '|'];

/** The usual separator that stands most often in the first line, outside quotes. */
function separatorOf(text: string): string {
  const head = (/^\n*(.*)/.exec(text.slice(0, 10_000))?.[1] ?? '').replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => head.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function brokenCsv(path: string, error: CsvError, text: string): Problem {
  const lines = Number((error as unknown as { readonly lines?: number }).lines ?? 1);
  const line = Math.min(lines, text.split('\n').length);
  const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED';
  return {
    rule: 'documents-are-well-formed',
    severity: 'error',
    file: path,
    line,
    column: 1,
    message: unclosed ? 'A quoted cell is never closed.' : `This is not CSV: ${error.message.split(',')[0]}.`,
    mend: 'Put a cell that holds a quote into quotes, and double each quote inside: "He said ""no"".".',
  };
}
