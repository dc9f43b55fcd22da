import { readWorkbook, type Sheet, type TableRow } from '@error-contracts/translations/documents';
import type { Cell, DocumentContent, DocumentTable, SourceDocument } from '../document.js';

/** More sheets than people look through. */
const MOST_SHEETS = 100;

/** Reads the sheets of an Excel workbook: each is a table. A formula is no text, because nothing is computed. */
export function readXlsx({ path, bytes = new Uint8Array() }: SourceDocument): DocumentContent {
  const { sheets, diagnostic } = readWorkbook(path, bytes, MOST_SHEETS);
  if (sheets === undefined) return { diagnostics: [{ ...diagnostic, rule: 'documents-are-well-formed' }] };
  return { tables: sheets.flatMap(tableOf) };
}

/** The widest sheet that Excel has. A cell beyond it is a lie. */
const MOST_COLUMNS = 16_384;

function tableOf({ name, rows, merged }: Sheet): readonly DocumentTable[] {
  const cells = rows.filter(hasText).map(cellsOf);
  const [header, ...body] = withMerged(cells, merged);
  return header === undefined ? [] : [{ heading: { text: name, line: 1, column: 1 }, header, rows: body }];
}

function hasText(row: TableRow): boolean {
  return [...row.values()].some(({ text }) => text !== undefined && text.trim() !== '');
}

function cellsOf(row: TableRow): readonly Cell[] {
  const first = row.values().next().value;
  const line = first?.line ?? 1;
  let width = 0;
  for (const column of row.keys()) if (column < MOST_COLUMNS) width = Math.max(width, column + 1);
  return Array.from({ length: width }, (_, column) => ({
    text: row.get(column)?.text?.trim() ?? '',
    line,
    column: column + 1,
  }));
}

/** Returns the rows with the text of each merged range in all rows of its first column. */
function withMerged(rows: readonly (readonly Cell[])[], merged: readonly string[]): readonly (readonly Cell[])[] {
  const texts = new Map<number, Map<number, string>>();
  const byLine = new Map(rows.map((row) => [row[0]?.line ?? 0, row]));
  for (const range of merged) {
    const [, letters = '', from, until] = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(range) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const text = byLine.get(Number(from))?.[column]?.text;
    // A range may lie about its end; only lines that have a row are asked for.
    for (const line of text ? linesBetween(byLine, Number(from), Number(until)) : []) {
      texts.set(line, (texts.get(line) ?? new Map<number, string>()).set(column, text ?? ''));
    }
  }
  if (texts.size === 0) return rows;
  return rows.map((row) => {
    const own = texts.get(row[0]?.line ?? 0);
    return own === undefined ? row : row.map((cell, column) => ({ ...cell, text: own.get(column) ?? cell.text }));
  });
}

function linesBetween(rows: ReadonlyMap<number, unknown>, from: number, until: number): readonly number[] {
  const lines: number[] = [];
  for (let line = from + 1; line <= until && lines.length <= rows.size; line++) if (rows.has(line)) lines.push(line);
  return lines;
}
