import type { Cell, DocumentTable } from '../document.js';
import type { RstLine } from './rst-line.js';

/**
 * Reads a grid table. Its columns are where its first border has a `+`. A cell may span columns; one that spans rows is in
 * each of them.
 */
export function gridTable(lines: readonly RstLine[]): DocumentTable | undefined {
  const bounds = [...(lines[0]?.text ?? '').matchAll(/\+/g)].map(({ index }) => index);
  const rows: Cell[][] = [];
  let header: Cell[] | undefined;
  let open: Cell[] | undefined;
  for (const line of lines.slice(1)) {
    const isBorder = BORDER.test(line.text);
    if (!isBorder) {
      open = joined(open, cellsOf(line, bounds));
      continue;
    }
    if (open === undefined) continue;
    // Where a border has no line, the cell above goes on below it.
    const spanning = bounds
      .slice(1)
      .map((end, index) => !/^[-=+]+$/.test(line.text.slice((bounds[index] ?? 0) + 1, end)));
    rows.push(open);
    if (line.text.includes('=')) header ??= rows.splice(0).at(-1);
    const last = open;
    open = spanning.includes(true)
      ? last.map((cell, index) => (spanning[index] ? cell : { ...cell, text: '' }))
      : undefined;
  }
  if (header === undefined) header = rows.shift();
  return header === undefined ? undefined : { header, rows };
}

/** A border may begin in the midst of a line, beside a cell that spans rows. */
const BORDER = /^\s*(?:\|[^+|]*)*\+[-=]{2}.*[+|]$/;

function cellsOf({ text, number }: RstLine, bounds: readonly number[]): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (let to = 1; to < bounds.length; to++) {
    const start = (bounds[from] ?? 0) + 1;
    const end = bounds[to] ?? text.length;
    const isEnd = '|+'.includes(text[end] ?? '|');
    if (!isEnd) continue;
    const cell = text.slice(start, end);
    cells.push({ text: cell.trim(), line: number, column: start + 1 + (cell.length - cell.trimStart().length) });
    for (let skipped = from + 1; skipped < to; skipped++) cells.push({ text: '', line: number, column: start + 1 });
    from = to;
  }
  return cells;
}

function joined(above: readonly Cell[] | undefined, cells: readonly Cell[]): Cell[] {
  if (above === undefined) return [...cells];
  return cells.map((cell, index) => {
    const before = above[index];
    if (before === undefined || before.text === '') return cell;
    return cell.text === '' ? before : { ...before, text: `${before.text} ${cell.text}` };
  });
}
