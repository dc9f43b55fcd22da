import type { TableCell, TableRow } from '../table/read-table.js';
import { childNamed, childrenNamed, isElement, textIn, type XmlElement } from '../xml/xml-element.js';

/** Returns a function that reads the cells of the rows of one sheet, in their order, with the shared strings of the workbook. */
export function cellReader(shared: readonly string[]): (row: XmlElement) => TableRow {
  let before = 0;
  return (row) => {
    const said = Number(row.attributes.get('r'));
    const line = Number.isInteger(said) && said > before && said <= LAST_ROW ? said : before + 1;
    before = line;
    const cells = new Map<number, TableCell>();
    let column = 0;
    for (const cell of childrenNamed(row, 'c')) {
      column = columnOf(cell.attributes.get('r')) ?? column + 1;
      cells.set(column - 1, { text: textOf(cell, shared), line, column });
    }
    return cells;
  };
}

/** The last row that a sheet may have. */
const LAST_ROW = 1_048_576;

/** Returns the text of a cell; undefined for a formula, an error, or a string that is not there. */
function textOf(cell: XmlElement, shared: readonly string[]): string | undefined {
  if (childNamed(cell, 'f') !== undefined) return undefined;
  const type = cell.attributes.get('t');
  if (type === 'e') return undefined;
  const inline = childNamed(cell, 'is');
  if (inline !== undefined) return richText(inline);
  const value = childNamed(cell, 'v');
  const text = value === undefined ? '' : textIn(value);
  if (type === 's') return shared[Number(text)];
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  return unescaped(text);
}

/** Returns the text of a string: its runs joined, each of which may have a font. How it is pronounced (`rPh`) is left out. */
export function richText(string: XmlElement): string {
  const runs = string.children.filter(isElement).flatMap((child) => {
    if (child.name === 't') return [child];
    return child.name === 'r' ? childrenNamed(child, 't') : [];
  });
  return unescaped(runs.map(textIn).join(''));
}

/** `_x000D_` is how Excel writes a character that XML changes. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Returns the number of a column, from 1, of a reference such as `AB12`. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
