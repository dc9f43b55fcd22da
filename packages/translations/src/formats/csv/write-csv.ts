import type { TranslationFile } from '../../units/translation-unit.js';
import { bodyRows, headerCells } from '../table/columns.js';
import { defuse } from './defuse.js';

/** Returns CSV (RFC 4180) with a byte order mark, so that Excel reads it as UTF-8. No cell is a formula. */
export function writeCsv(file: TranslationFile): string {
  return `\ufeff${[headerCells(file), ...bodyRows(file)].map(csvRow).join('')}`;
}

function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => csvCell(defuse(cell))).join(',')}\r\n`;
}

/** Quotes also what other separators would cut, and spaces at the ends, which some programs drop. */
function csvCell(text: string): string {
  return /[",;\t\r\n|']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
