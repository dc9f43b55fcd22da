import type { Problem } from '../problem.js';
import { columnRoles } from './column-roles.js';
import type { Cell, ColumnNames, DocumentRecord, DocumentTable, ReadRecords, Role } from './document.js';
import { readCode } from './read-code.js';

/** The errors of all tables that have a column of codes and one of texts; the others are told. */
export function tableRecords(path: string, tables: readonly DocumentTable[], named: ColumnNames): ReadRecords {
  const found = tables.map((table) => ({ table, columns: errorColumns(table, named) }));
  const numbered = found.filter(({ columns }) => columns !== undefined && hasCode(columns));
  const used = numbered.length > 0 ? numbered : found.filter(({ columns }) => columns !== undefined);
  const problems = found.filter((one) => !used.includes(one)).map(({ table }) => unused(path, table, used.length > 0));
  return { records: used.flatMap(({ columns }) => (columns === undefined ? [] : recordsOf(columns))), problems };
}

interface ErrorColumns {
  readonly roles: ReadonlyMap<Role, number>;
  readonly rows: readonly (readonly Cell[])[];
}

/** A title or two may stand above the header. */
const TITLES = 3;

function errorColumns({ header, rows }: DocumentTable, named: ColumnNames): ErrorColumns | undefined {
  for (const [index, row] of [header, ...rows.slice(0, TITLES)].entries()) {
    const roles = columnRoles(
      row.map(({ text }) => text),
      named,
    );
    const code = roles.get('code');
    if (code === undefined || !(roles.has('message') || roles.has('english'))) continue;
    // Columns that are named by their numbers need no header.
    const headless = readCode(row[code]?.text ?? '').kind === 'code';
    return { roles, rows: headless ? [header, ...rows].slice(index) : rows.slice(index) };
  }
  return undefined;
}

function hasCode({ roles, rows }: ErrorColumns): boolean {
  const index = roles.get('code') ?? -1;
  return rows.some((row) => readCode(row[index]?.text ?? '').kind === 'code');
}

function recordsOf({ roles, rows }: ErrorColumns): readonly DocumentRecord[] {
  return rows.map((row) => {
    const { line = 1, column = 1 } = row[roles.get('code') ?? 0] ?? row[0] ?? {};
    const cells = Object.fromEntries([...roles].flatMap(([role, index]) => (row[index] ? [[role, row[index]]] : [])));
    return { line, column, cells };
  });
}

function unused(path: string, { header, rows }: DocumentTable, others: boolean): Problem {
  const { line = 1, column = 1 } = header[0] ?? rows[0]?.[0] ?? {};
  const headers = header.map(({ text }) => JSON.stringify(text)).join(', ');
  return {
    rule: 'tables-have-codes-and-texts',
    severity: others ? 'warning' : 'error',
    file: path,
    line,
    column,
    message: `This table has no column of ${missingColumns(header)}; its headers are ${headers}.`,
    mend: others
      ? 'Nothing was taken from it, which is right unless its rows are errors: then name its columns with --code-column and --message-column.'
      : 'Name the columns with --code-column and --message-column: by their headers, or by numbers from 1.',
  };
}

function missingColumns(header: readonly Cell[]): string {
  const roles = columnRoles(header.map(({ text }) => text));
  if (!roles.has('code')) return roles.has('message') ? 'codes' : 'codes and none of texts';
  return roles.has('message') ? 'codes that are numbers' : 'texts';
}
