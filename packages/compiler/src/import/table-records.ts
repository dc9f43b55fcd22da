import { excerpt } from '../message/excerpt.js';
import type { Problem } from '../problem.js';
import { columnRoles, namedColumn } from './column-roles.js';
import type { Cell, ColumnNames, DocumentRecord, DocumentTable, ReadRecords, Role } from './document.js';
import { readCode } from './read-code.js';

/** Of the tables that are no tables of errors, as many are told: a page may be laid out with thousands. */
const MOST_TOLD = 50;

/** The errors of all tables that have a column of codes and one of texts; the others are told. */
export function tableRecords(path: string, tables: readonly DocumentTable[], named: ColumnNames): ReadRecords {
  const found = tables.map((table) => ({ table, columns: errorColumns(table, named) }));
  const numbered = found.filter(({ columns }) => columns !== undefined && hasCode(columns));
  const used = numbered.length > 0 ? numbered : found.filter(({ columns }) => columns !== undefined);
  const taken = new Set(used);
  const unused = found.filter((one) => !taken.has(one)).slice(0, MOST_TOLD);
  const columns = used.flatMap((one) => one.columns ?? []);
  return {
    records: columns.flatMap(recordsOf),
    problems: [
      ...unused.map(({ table }) => ({ file: path, ...unusedTable(table, named, used.length > 0) })),
      ...columns.flatMap(longRows).map((problem) => ({ file: path, ...problem })),
    ],
  };
}

interface ErrorColumns {
  readonly roles: ReadonlyMap<Role, number>;
  /** How many columns the header has. */
  readonly width: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** A title or two may stand above the header. */
const TITLES = 3;

function errorColumns({ header, rows }: DocumentTable, named: ColumnNames): ErrorColumns | undefined {
  for (const [index, row] of [header, ...rows.slice(0, TITLES)].entries()) {
    const roles = columnRoles(textsOf(row), named);
    const code = roles.get('code');
    if (code === undefined || !(roles.has('message') || roles.has('english'))) continue;
    // Columns that are named by their numbers need no header.
    const headless = readCode(row[code]?.text ?? '').kind === 'code';
    return { roles, width: row.length, rows: headless ? [header, ...rows].slice(index) : rows.slice(index) };
  }
  return undefined;
}

function textsOf(row: readonly Cell[]): readonly string[] {
  return row.map(({ text }) => text);
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

type Said = Omit<Problem, 'file'>;

/** A text with a separator in it looks like two cells: the rest would be lost. */
function longRows({ width, rows }: ErrorColumns): readonly Said[] {
  return rows.flatMap((row): Said[] => {
    const further = row.slice(width).find(({ text }) => text !== '');
    if (further === undefined) return [];
    return [
      {
        rule: 'rows-fit-their-header',
        severity: 'error',
        line: further.line,
        column: further.column,
        message: `The row has ${row.length} cells where the header has ${width}.`,
        value: JSON.stringify(further.text),
        mend: 'Where the separator belongs to a text, write \\| in Markdown, and quote the cell in CSV.',
      },
    ];
  });
}

const SHOWN = 12;

function unusedTable({ header, rows }: DocumentTable, named: ColumnNames, others: boolean): Said {
  const { line = 1, column = 1 } = header[0] ?? rows[0]?.[0] ?? {};
  const headers = header.slice(0, SHOWN).map(({ text }) => excerpt(text));
  const more = header.length > SHOWN ? ', …' : '';
  return {
    rule: 'tables-have-codes-and-texts',
    severity: others ? 'warning' : 'error',
    line,
    column,
    message: `This table has no ${missingColumn(textsOf(header), named)}; its headers are ${headers.join(', ')}${more}.`,
    mend: others
      ? 'Nothing was taken from it. Where its rows are errors, name its columns with --code-column and --message-column.'
      : 'Name the columns with --code-column and --message-column: by their headers, or by numbers from 1.',
  };
}

function missingColumn(headers: readonly string[], named: ColumnNames): string {
  const absent = [named.code, named.message].find(
    (name) => name !== undefined && namedColumn(headers, name) === undefined,
  );
  if (absent !== undefined) return `column ${excerpt(absent)}`;
  const roles = columnRoles(headers, named);
  if (!roles.has('code')) return roles.has('message') ? 'column of codes' : 'column of codes and none of texts';
  return roles.has('message') ? 'code that is a number' : 'column of texts';
}
