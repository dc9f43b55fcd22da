import { parse } from 'csv-parse/sync';
import type { Cell, DocumentTable } from '../document.js';
import type { RstLine } from './rst-line.js';

/** Reads `.. list-table::`, whose rows are lists of lists, or `.. csv-table::`. */
export function directiveTable(lines: readonly RstLine[]): DocumentTable | undefined {
  const [first, ...rest] = lines;
  const start = rest.findIndex(({ text }) => text.trim() !== '' && !/^\s*:[\w-]+:/.test(text));
  if (first === undefined || start === -1) return undefined;
  const options = new Map(
    rest.slice(0, start).map(({ text }) => [/^\s*:([\w-]+):/.exec(text)?.[1], text.replace(/^\s*:[\w-]+:\s*/, '')]),
  );
  const body = rest.slice(start);
  const rows = /\.\. csv-table/.test(first.text) ? csvRows(body, options.get('header')) : listRows(body);
  const [header, ...others] = rows;
  return header === undefined ? undefined : { header, rows: others };
}

function listRows(lines: readonly RstLine[]): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (const { text, number } of lines) {
    const [, row, mark, content = ''] = /^(\s{0,99}\*\s{1,99})?\s{0,99}(-)(?:\s([\s\S]*))?$/.exec(text) ?? [];
    const cells = rows.at(-1);
    if (mark !== undefined && (row !== undefined || cells !== undefined)) {
      const cell = { text: content.trim(), line: number, column: Math.max(1, text.length - content.length + 1) };
      if (row !== undefined) rows.push([cell]);
      else cells?.push(cell);
    } else if (text.trim() !== '') {
      const last = cells?.pop();
      if (last !== undefined) cells?.push({ ...last, text: `${last.text} ${text.trim()}`.trim() });
    }
  }
  return rows;
}

/** @throws {CsvError} If the lines are not CSV. */
function csvRows(lines: readonly RstLine[], header: string | undefined): readonly (readonly Cell[])[] {
  const before = (lines[0]?.number ?? 1) - 1 - (header === undefined ? 0 : 1);
  const text = lines.map((line) => line.text.trim()).join('\n');
  const rows = parse(header === undefined ? text : `${header}\n${text}`, OPTIONS) as unknown as readonly CsvRow[];
  return rows.map(({ record, info }) =>
    record.map((cell) => ({ text: cell.trim(), line: info.lines + before, column: 1 })),
  );
}

/** Docutils takes spaces before a quote for none of the cell. */
const OPTIONS = { ltrim: true, info: true, relax_column_count: true, skip_empty_lines: true };

interface CsvRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}
