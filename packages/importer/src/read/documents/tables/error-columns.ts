import type { KnownCodes } from '../../rows/known-codes.js';
import { isCodeLike } from '../code-like.js';
import type { Cell, ColumnNames, DocumentTable, Role } from '../document.js';
import { readCode } from '../read-code.js';
import { columnRoles, roleOf } from './column-roles.js';
import { type GuessedRoles, rolesByCells } from './roles-by-cells.js';

/** A table with a column of codes and one of texts. */
export interface ErrorColumns {
  /** The row of the headers; the first row if the columns have no headers. */
  readonly header: readonly Cell[];
  readonly roles: ReadonlyMap<Role, number>;
  readonly rows: readonly (readonly Cell[])[];
  /** What only the cells say, not the headers. */
  readonly guessed?: GuessedRoles['guessed'];
}

/** How many rows above the header may be titles. */
const TITLES = 3;

/** Returns the columns of a table of errors; undefined if it lacks the codes or the texts. */
export function errorColumns(
  { header, rows }: DocumentTable,
  named: ColumnNames,
  codes?: KnownCodes,
): ErrorColumns | undefined {
  for (const [index, row] of [header, ...rows.slice(0, TITLES)].entries()) {
    const headers = row.map(({ text }) => text);
    const below = rows.slice(index);
    const { roles, guessed } = rolesByCells(headers, below, columnRoles(headers, named), named, codes?.kind);
    const code = roles.get('code');
    if (code === undefined || !(roles.has('message') || roles.has('english'))) continue;
    const shown = guessed === undefined ? {} : { guessed };
    return isHeadless(headers[code] ?? '', named, codes)
      ? { header: row, roles, rows: [header, ...rows].slice(index), ...shown }
      : { header: row, roles, rows: below, ...shown };
  }
  return undefined;
}

/** Columns that the user names by numbers need no header. */
function isHeadless(header: string, { code }: ColumnNames, codes: KnownCodes | undefined): boolean {
  if (readCode(header, 'integer').kind === 'code') return true;
  const byNumber = code !== undefined && /^\d+$/.test(code.trim()) && roleOf(header) === undefined;
  return byNumber && codes?.kind !== 'integer' && isCodeLike(header);
}

/** Returns whether one of the rows has an integer as its code. */
export function hasInteger(columns: ErrorColumns): boolean {
  return codeCells(columns).some((text) => readCode(text, 'integer').kind === 'code');
}

/** Returns whether one of the rows has a text as its code. */
export function hasText(columns: ErrorColumns, isCode: (text: string) => boolean): boolean {
  return codeCells(columns).some(isCode);
}

function codeCells({ roles, rows }: ErrorColumns): readonly string[] {
  const index = roles.get('code') ?? -1;
  return rows.map((row) => row[index]?.text ?? '');
}
