import type { TableCell, TableRow } from '../table/read-table.js';
import { endOfString } from '../text/end-of-string.js';
import { restore } from './defuse.js';

/** More cells than any export has; more would fill the memory. */
const MOST_CELLS = 2_000_000;

/** The rows of a CSV text, or the place at which they cannot be read. */
export type CsvRows =
  | { readonly rows: readonly TableRow[]; readonly open?: never }
  | { readonly rows?: never; readonly open: { readonly line: number; readonly column: number; readonly what: string } };

/** Returns the rows of a CSV text. Line breaks inside of quotes are part of a cell. */
export function csvRows(text: string, separator: string): CsvRows {
  const rows: TableRow[] = [];
  let cells = 0;
  let row = new Map<number, TableCell>();
  let [at, line, lineStart] = [0, 1, 0];
  while (at < text.length) {
    const place = { line, column: at - lineStart + 1 };
    const isQuoted = text[at] === '"';
    const end = isQuoted ? endOfString(text, at, 'doubled') : endOfPlain(text, at, separator);
    if (end === -1) return { open: { ...place, what: 'A quoted cell is never closed.' } };
    const whole = text.slice(at, end);
    at += whole.length;
    const breaks = isQuoted ? [...whole.matchAll(/\r\n|\r|\n/g)] : [];
    const last = breaks.at(-1);
    if (last !== undefined) {
      line += breaks.length;
      lineStart = at - whole.length + last.index + last[0].length;
    }
    if (++cells > MOST_CELLS) return { open: { ...place, what: `There are more than ${MOST_CELLS} cells.` } };
    row.set(row.size, cellOf(isQuoted ? whole.slice(1, -1).replaceAll('""', '"') : whole, place));
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

function endOfPlain(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** A text that begins with an equals sign was typed as a formula, because every export defuses it. */
function cellOf(text: string, place: { readonly line: number; readonly column: number }): TableCell {
  return { text: text.startsWith('=') ? undefined : restore(text), ...place };
}
