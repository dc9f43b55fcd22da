import type { TableCell, TableRow } from '../table/read-table.js';
import { restore } from './defuse.js';

/** The rows of a CSV text, or the place of a quote that is never closed. */
export type CsvRows =
  | { readonly rows: readonly TableRow[]; readonly open?: never }
  | { readonly rows?: never; readonly open: { readonly line: number; readonly column: number; readonly what: string } };

const QUOTED = /"([^"]*(?:""[^"]*)*)"/y;

/** Returns the rows of a CSV text. Line breaks inside of quotes are part of a cell. */
export function csvRows(text: string, separator: string): CsvRows {
  const plain = new RegExp(`[^${separator}\r\n]*`, 'y');
  const rows: TableRow[] = [];
  let row = new Map<number, TableCell>();
  let [at, line, lineStart] = [0, 1, 0];
  while (at < text.length) {
    const place = { line, column: at - lineStart + 1 };
    const isQuoted = text[at] === '"';
    const pattern = isQuoted ? QUOTED : plain;
    pattern.lastIndex = at;
    const [whole, inside] = pattern.exec(text) ?? [];
    if (whole === undefined) return { open: { ...place, what: 'A quoted cell is never closed.' } };
    at += whole.length;
    const breaks = [...whole.matchAll(/\r\n|\r|\n/g)];
    const last = breaks.at(-1);
    if (last !== undefined) {
      line += breaks.length;
      lineStart = at - whole.length + last.index + last[0].length;
    }
    row.set(row.size, cellOf(inside?.replaceAll('""', '"') ?? whole, place));
    if (text[at] === separator) {
      at++;
      // A separator at the very end has an empty cell after it.
      if (at < text.length && text[at] !== '\r' && text[at] !== '\n') continue;
      row.set(row.size, cellOf('', { line, column: at - lineStart + 1 }));
    }
    if (at < text.length && text[at] !== '\r' && text[at] !== '\n') {
      return { open: { line, column: at - lineStart + 1, what: 'Something follows a quoted cell.' } };
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    [line, lineStart] = [line + 1, at];
    rows.push(row);
    row = new Map();
  }
  return { rows };
}

/** A text that begins with an equals sign was typed as a formula, because every export defuses it. */
function cellOf(text: string, place: { readonly line: number; readonly column: number }): TableCell {
  return { text: text.startsWith('=') ? undefined : restore(text), ...place };
}
