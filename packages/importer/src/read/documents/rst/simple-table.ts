import type { Cell, DocumentTable } from '../document.js';
import type { RstLine } from './rst-line.js';

/** Reads a simple table. Its columns are where its borders have equals signs; the last one has no end. */
export function simpleTable([border, ...lines]: readonly RstLine[]): DocumentTable | undefined {
  const columns = [...(border?.text ?? '').matchAll(/=+/g)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  const parts: Cell[][][] = [[]];
  for (const line of lines) {
    if (line.text === '' || /^\s*-+(?: +-+)*$/.test(line.text)) continue;
    if (/^\s*=+(?: +=+)+$/.test(line.text)) {
      parts.push([]);
      continue;
    }
    const rows = parts.at(-1) ?? [];
    const cells = columns.map(([from, to], index): Cell => {
      const cell = line.text.slice(from, index === columns.length - 1 ? undefined : to);
      return { text: cell.trim(), line: line.number, column: from + 1 + (cell.length - cell.trimStart().length) };
    });
    const above = rows.at(-1);
    // A line without a first cell goes on with the row above it.
    if (cells[0]?.text === '' && above !== undefined) rows.splice(-1, 1, joined(above, cells));
    else rows.push(cells);
  }
  const [head = [], body = []] = parts;
  const [header, ...rest] = head;
  if (header === undefined) return undefined;
  return { header, rows: body.length > 0 ? body : rest };
}

function joined(above: readonly Cell[], cells: readonly Cell[]): Cell[] {
  return above.map((cell, index) => ({ ...cell, text: [cell.text, cells[index]?.text].filter(Boolean).join(' ') }));
}
