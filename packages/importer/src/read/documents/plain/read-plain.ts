import type { Cell, DocumentContent, DocumentTable, SourceDocument } from '../document.js';

/**
 * Reads a plain text in columns, as `column -t` and tables in a terminal have it: cells stand apart by two spaces or a tab.
 * A line with one cell ends a table, and is the heading of the next.
 */
export function readPlain({ text }: SourceDocument): DocumentContent {
  const blocks: Block[] = [];
  let open: Block = { heading: undefined, rows: [] };
  const finish = (heading: Cell | undefined): void => {
    if (open.rows.length > 0) blocks.push(open);
    open = { heading, rows: [] };
  };
  for (const [index, line] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
    const cells = cellsOf(line, index + 1);
    const [first] = cells;
    // A blank line ends nothing: some tables have one below the header, or between all rows.
    if (first === undefined) continue;
    if (cells.every(({ text: cell }) => isRule(cell))) continue;
    if (cells.length === 1) finish(first);
    else open.rows.push(inColumns(cells, open.rows[0]));
  }
  finish(undefined);
  return { tables: blocks.map(tableOf) };
}

interface Block {
  readonly heading: Cell | undefined;
  readonly rows: (readonly Cell[])[];
}

/** A line that only separates: dashes, equals signs, the frames of a terminal. */
function isRule(text: string): boolean {
  return /^[-=+|_*~─━═┄┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬ ]+$/.test(text);
}

function cellsOf(line: string, number: number): readonly Cell[] {
  const framed = /^(\s*)[|│║](.*)[|│║]\s*$/.exec(line);
  const [, indentation = '', inner] = framed ?? [];
  // With a frame, an empty cell is a cell.
  const found = inner === undefined ? line.matchAll(/\S+(?: \S+)*/g) : inner.matchAll(/(?<=^|[|│║])[^|│║]*/g);
  const before = inner === undefined ? 1 : indentation.length + 2;
  return Array.from(found, ({ 0: cell, index }) => {
    const text = cell.trim();
    return { text, line: number, column: before + index + (text === '' ? 0 : cell.indexOf(text)) };
  });
}

/** Returns the cells of a row that lacks some in the columns of the first row, if each begins where a column does. */
function inColumns(cells: readonly Cell[], first: readonly Cell[] | undefined): readonly Cell[] {
  if (first === undefined || cells.length >= first.length) return cells;
  const starts = new Map(first.map(({ column }, index) => [column, index]));
  const byColumn = new Map(cells.map((cell) => [starts.get(cell.column), cell]));
  if (byColumn.size !== cells.length || byColumn.has(undefined)) return cells;
  return first.map(({ column }, index) => byColumn.get(index) ?? { text: '', line: cells[0]?.line ?? 1, column });
}

/** Nobody says whether the first row is a header: it is one if it has no digit, and the next one has. */
function tableOf({ heading, rows: [first = [], ...rest] }: Block): DocumentTable {
  const named = heading === undefined ? {} : { heading };
  const hasDigit = (row: readonly Cell[] = []): boolean => row.some(({ text }) => /\d/.test(text));
  if (rest.length === 0 || (!hasDigit(first) && hasDigit(rest[0]))) return { ...named, header: first, rows: rest };
  const header = first.map(({ line, column }) => ({ text: '', line, column }));
  return { ...named, header, rows: [first, ...rest] };
}
