import type { Cell } from '../document.js';
import type { TableDiagnostic } from './table-diagnostics.js';

/** Returns the first cell of a row for which there is no header; undefined if there is none. */
function furtherCell(row: readonly Cell[], columns: number): Cell | undefined {
  return row.slice(columns).find(({ text }) => text !== '');
}

/** Returns whether a text with the separator in it may have become two cells. The second would be lost. */
export function losesText(row: readonly Cell[], columns: number): boolean {
  return furtherCell(row, columns) !== undefined;
}

/** Returns the remark on a row with more cells than the header; undefined for other rows. */
export function longRow(row: readonly Cell[], columns: number, separated: boolean): TableDiagnostic | undefined {
  const further = furtherCell(row, columns);
  if (further === undefined) return undefined;
  return {
    rule: 'rows-fit-their-header',
    severity: 'warning',
    line: further.line,
    column: further.column,
    message: `The row has ${row.length} cells, but the header has ${columns}.`,
    value: JSON.stringify(further.text),
    help: separated
      ? 'The row was left out. If the separator belongs to a text, quote the cell.'
      : 'The further cells were not used, as a page would not show them. If the bar belongs to a text, write \\|.',
  };
}
