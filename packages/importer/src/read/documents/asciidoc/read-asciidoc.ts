import type { Cell, DocumentContent, DocumentTable, SourceDocument } from '../document.js';
import { asciidocText } from './asciidoc-text.js';
import { columnCount } from './column-count.js';

/** Reads the tables of an AsciiDoc document, `|===`. */
export function readAsciidoc({ text }: SourceDocument): DocumentContent {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const tables: DocumentTable[] = [];
  let heading: Cell | undefined;
  let attributes = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]?.trimEnd() ?? '';
    const title = /^(?:={1,6}|#{1,6})\s([\s\S]*)$/.exec(line)?.[1] ?? /^\.([^.\s].*)$/.exec(line)?.[1];
    if (title !== undefined) heading = { text: asciidocText(title), line: at + 1, column: 1 };
    if (/^\[.*\]$/.test(line)) attributes = line;
    else if (title === undefined && !FENCE.test(line)) attributes = '';
    if (!FENCE.test(line)) continue;
    let stop = at + 1;
    while (stop < lines.length && lines[stop]?.trimEnd() !== line) stop++;
    const table = tableOf(lines.slice(at + 1, stop), at + 2, attributes);
    if (table !== undefined) tables.push(heading === undefined ? table : { heading, ...table });
    attributes = '';
    at = stop;
  }
  return { tables };
}

const FENCE = /^\|={3,}$/;

interface OpenCell extends Cell {
  /** How many rows and columns the cell takes. */
  readonly columns: number;
  readonly rows: number;
  readonly copies: number;
}

function tableOf(lines: readonly string[], first: number, attributes: string): DocumentTable | undefined {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start === -1) return undefined;
  const cells = lines.flatMap((line, index) => cellsIn(line, first + index));
  const starts = cells.filter((cell): cell is OpenCell => 'copies' in cell);
  const firstLine = starts.filter(({ line }) => line === starts[0]?.line);
  const width = columnCount(attributes) ?? firstLine.reduce((sum, { columns, copies }) => sum + columns * copies, 0);
  if (width === 0) return undefined;
  const [header, ...rows] = inRows(whole(cells), width);
  return header === undefined ? undefined : { header, rows };
}

/** `|text`, with `2+|`, `.3+|`, `3*|` or a style such as `a|` before the bar. */
const BAR = /(?<=^|\s)(?:(\d+)?(?:\.(\d+))?([+*]))?(?:[<^>]?(?:\.[<^>])?[adehlmsv]?)?\|/g;

/** More than a table has columns. */
const MOST_COPIES = 100;

function cellsIn(line: string, number: number): readonly (OpenCell | Cell)[] {
  const bars = [...line.matchAll(BAR)].filter(({ index }) => line[index - 1] !== '\\');
  const before = line.slice(0, bars[0]?.index ?? line.length).trim();
  const rest = before === '' ? [] : [{ text: before, line: number, column: 1 }];
  return [
    ...rest,
    ...bars.map(({ 0: bar, 1: across = '1', 2: down = '1', 3: sign, index }, at): OpenCell => {
      const text = line.slice(index + bar.length, bars[at + 1]?.index).trim();
      const copies = sign === '*' ? Number(across) : 1;
      const spans = { columns: sign === '+' ? Number(across) : 1, rows: sign === '+' ? Number(down) : 1 };
      return { text, line: number, column: index + bar.length + 1, copies: Math.min(copies, MOST_COPIES), ...spans };
    }),
  ];
}

/** Joins the lines of each cell. */
function whole(cells: readonly (OpenCell | Cell)[]): readonly OpenCell[] {
  const joined: OpenCell[] = [];
  for (const cell of cells) {
    if ('copies' in cell) {
      joined.push(cell);
      continue;
    }
    const last = joined.pop();
    if (last !== undefined) joined.push({ ...last, text: `${last.text} ${cell.text}`.trim() });
  }
  return joined.map((cell) => ({ ...cell, text: asciidocText(cell.text) }));
}

function inRows(cells: readonly OpenCell[], width: number): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [[]];
  /** Cells that go on in the next rows, by their column. */
  const spanning = new Map<number, { readonly cell: Cell; left: number }>();
  const row = (): Cell[] => {
    let last = rows.at(-1) ?? [];
    for (;;) {
      if (last.length >= width) {
        last = [];
        rows.push(last);
      }
      const above = spanning.get(last.length);
      if (above === undefined || above.left === 0) return last;
      above.left--;
      last.push(above.cell);
    }
  };
  for (const { text, line, column, copies, columns, rows: down } of cells) {
    for (let copy = 0; copy < copies; copy++) {
      const target = row();
      spanning.set(target.length, { cell: { text, line, column }, left: Math.min(down, 10_000) - 1 });
      target.push({ text, line, column });
      for (let more = 1; more < Math.min(columns, width) && target.length < width; more++)
        target.push({ text: '', line, column });
    }
  }
  return rows.filter(({ length }) => length > 0);
}
