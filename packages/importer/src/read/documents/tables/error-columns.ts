import type { Cell, ColumnNames, DocumentTable, Role } from '../document.js';
import { readCode } from '../read-code.js';
import { columnRoles } from './column-roles.js';

/** A table with a column of codes and one of texts. */
export interface ErrorColumns {
  /** The row of the headers; the first row if the columns have no headers. */
  readonly header: readonly Cell[];
  readonly roles: ReadonlyMap<Role, number>;
  readonly rows: readonly (readonly Cell[])[];
}

/** How many rows above the header may be titles. */
const TITLES = 3;

/** Returns the columns of a table of errors; undefined if it lacks the codes or the texts. */
export function errorColumns({ header, rows }: DocumentTable, named: ColumnNames): ErrorColumns | undefined {
  for (const [index, row] of [header, ...rows.slice(0, TITLES)].entries()) {
    const headers = row.map(({ text }) => text);
    const roles = columnRoles(headers, named);
    const code = roles.get('code');
    if (code === undefined || !(roles.has('message') || roles.has('english'))) continue;
    // Columns that the user names by numbers need no header.
    const headless = readCode(headers[code] ?? '').kind === 'code';
    return { header: row, roles, rows: headless ? [header, ...rows].slice(index) : rows.slice(index) };
  }
  return undefined;
}

/** True if one of the rows has a code. */
export function hasCode({ roles, rows }: ErrorColumns): boolean {
  const index = roles.get('code') ?? -1;
  return rows.some((row) => readCode(row[index]?.text ?? '').kind === 'code');
}
