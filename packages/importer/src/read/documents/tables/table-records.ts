import { columnRoles } from './column-roles.js';
import type { Cell, ColumnNames, DocumentRecord, DocumentTable, ReadRecords, Role } from '../document.js';
import { readCode } from '../read-code.js';
import { tableDiagnostics, unusedTable } from './table-diagnostics.js';

/** Of the tables that are no tables of errors, as many are told: a page may be laid out with thousands. */
const MOST_REPORTED = 50;

/** The errors of all tables that have a column of codes and one of texts; the others are told. */
export function tableRecords(path: string, tables: readonly DocumentTable[], named: ColumnNames): ReadRecords {
  const found = tables.map((table) => ({ table, columns: errorColumns(table, named) }));
  const numbered = found.filter(({ columns }) => columns !== undefined && hasCode(columns));
  const used = new Set(numbered.length > 0 ? numbered : found.filter(({ columns }) => columns !== undefined));
  const unused = found.filter((one) => !used.has(one)).slice(0, MOST_REPORTED);
  const columns = [...used].flatMap((one) => one.columns ?? []);
  const diagnostics = [
    ...unused.map(({ table }) => unusedTable(table, named, used.size > 0)),
    ...columns.flatMap((one) => tableDiagnostics(one, named)),
  ];
  return {
    records: columns.flatMap(recordsOf),
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, file: path })),
  };
}

/** A table with a column of codes and one of texts. */
export interface ErrorColumns {
  /** The row of the headers; the first row of all where the columns have none. */
  readonly header: readonly Cell[];
  readonly roles: ReadonlyMap<Role, number>;
  readonly rows: readonly (readonly Cell[])[];
}

/** A title or two may stand above the header. */
const TITLES = 3;

function errorColumns({ header, rows }: DocumentTable, named: ColumnNames): ErrorColumns | undefined {
  for (const [index, row] of [header, ...rows.slice(0, TITLES)].entries()) {
    const headers = row.map(({ text }) => text);
    const roles = columnRoles(headers, named);
    const code = roles.get('code');
    if (code === undefined || !(roles.has('message') || roles.has('english'))) continue;
    // Columns that are named by their numbers need no header.
    const headless = readCode(headers[code] ?? '').kind === 'code';
    return { header: row, roles, rows: headless ? [header, ...rows].slice(index) : rows.slice(index) };
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
