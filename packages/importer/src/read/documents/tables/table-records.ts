import type { Diagnostic } from '@error-contracts/catalog';
import type { KnownCodes } from '../../rows/known-codes.js';
import { isCodeLike, isSurelyCode } from '../code-like.js';
import type { Cell, DocumentRecord, DocumentTable, ReadRecords, TableUse } from '../document.js';
import { chooseTables, type NumberedTable } from './choose-tables.js';
import { type ColumnContext, type ErrorColumns, errorColumns, hasInteger, hasText } from './error-columns.js';
import { longRow, losesText } from './long-rows.js';
import { type TableDiagnostic, tableDiagnostics, unusedTable, wrapper } from './table-diagnostics.js';

/** What the caller knows of the tables of a document. */
export interface TableContext extends Omit<ColumnContext, 'kind' | 'isKnown'> {
  readonly codes: KnownCodes | undefined;
  /** The tables to read, by heading or number; all if there are none. */
  readonly tables: readonly string[];
}

/** How many tables without errors are reported. A page may be laid out with thousands of tables. */
const MOST_REPORTED = 50;

type Found = NumberedTable & { readonly columns: ErrorColumns };

/** Returns the errors of all tables that have a column of codes and one of texts. Other tables are diagnostics. */
export function tableRecords(path: string, tables: readonly DocumentTable[], context: TableContext): ReadRecords {
  const { codes, named, locale } = context;
  const chosen = chooseTables(path, tables, context.tables);
  if (chosen.diagnostics.length > 0) return { records: [], tables: [], diagnostics: chosen.diagnostics };
  const columnContext = { named, kind: codes?.kind, isKnown: (code: string) => codes?.has(code) ?? false, locale };
  const found = chosen.tables.map((one) => ({ ...one, columns: errorColumns(one.table, columnContext) }));
  const { used, wrappers } = withErrors(found, codes);
  const isUsed = new Set([...used, ...wrappers]);
  const unused = found
    .filter((one) => !isUsed.has(one) && !one.table.keyed && !one.table.inside)
    .slice(0, MOST_REPORTED);
  const diagnostics = [
    ...unused.map(({ table, columns }) => unusedTable(columns, table, used.length > 0, codes?.kind)),
    ...wrappers.flatMap(({ columns }) => wrapper(columns)),
    ...used.flatMap(({ table, columns }) => [
      ...tableDiagnostics(columns, table, named),
      ...rowDiagnostics(columns, table),
    ]),
  ];
  const sections = new Set(used.map(({ table }) => table.heading?.text));
  return {
    records: used.flatMap((one) => recordsOf(one, sections.size > 1)),
    tables: used.map(useOf),
    diagnostics: diagnostics.map((diagnostic): Diagnostic => ({ ...diagnostic, file: path })),
  };
}

/** Returns the tables that have errors. A table whose codes are only guessed is used if there is no other. */
function withErrors(
  found: readonly Found[],
  codes: KnownCodes | undefined,
): { readonly used: readonly Found[]; readonly wrappers: readonly Found[] } {
  const whole = found.filter(
    ({ columns }) => columns.code !== undefined && columns.hasTexts && columns.absent.length === 0,
  );
  const sure = whole.filter(({ columns, table }) => !columns.guessed || table.keyed);
  const candidates = sure.length > 0 ? sure : whole;
  const isCode = textCodes(
    codes,
    candidates.some(({ columns }) => hasInteger(columns)),
  );
  const coded = candidates.filter(({ columns }) => hasInteger(columns) || hasText(columns, isCode));
  const used = coded.length > 0 ? coded : candidates;
  // The answer of a service may wrap the list in an object that has a code and a text of its own.
  const tables = new Set(used.map(({ table }) => table));
  const wrappers = used.filter(({ table, columns }) => {
    const isByKey = table.keyed === true && columns.code === 0;
    return !isByKey && table.inside?.some((one) => tables.has(one));
  });
  const wrapping = new Set(wrappers);
  return { used: wrappers.length === 0 ? used : used.filter((one) => !wrapping.has(one)), wrappers };
}

/** Beside a table of integers, one of words such as `US` and `CN` is no table of errors. */
function textCodes(codes: KnownCodes | undefined, besideIntegers: boolean): (text: string) => boolean {
  if (codes?.kind === 'integer') return () => false;
  if (codes === undefined && besideIntegers) return isSurelyCode;
  return (text) => isCodeLike(text) || (codes?.has(text) ?? false);
}

function rowDiagnostics({ header, rows }: ErrorColumns, { separated }: DocumentTable): readonly TableDiagnostic[] {
  return rows.flatMap((row) => longRow(row, header.length, separated === true) ?? []);
}

function useOf({ table, number, columns }: Found): TableUse {
  const { line = 1 } = columns.header[0] ?? {};
  const heading = table.heading === undefined ? {} : { heading: table.heading.text };
  return { ...heading, number, line, columns: columns.uses };
}

function recordsOf({ table, number, columns }: Found, several: boolean): readonly DocumentRecord[] {
  const { header, uses, rows, code } = columns;
  const section = several && table.heading !== undefined ? { section: table.heading.text } : {};
  const isByKey = table.keyed === true && code === 0;
  return rows.flatMap((row): readonly DocumentRecord[] => {
    if (table.separated === true && losesText(row, header.length)) return [];
    const { line = 1, column = 1 } = row[code ?? 0] ?? row[0] ?? {};
    const key = row[0]?.text ?? '';
    const byKey = isByKey && !/^-?\d+$/.test(key) ? { byKey: true as const } : {};
    return [
      { line, column, ...cellsOf(row, uses), ...section, table: table.heading?.text ?? String(number), ...byKey },
    ];
  });
}

function cellsOf(
  row: readonly Cell[],
  uses: ErrorColumns['uses'],
): Pick<DocumentRecord, 'cells' | 'translations' | 'further'> {
  const cells: { [role: string]: Cell } = {};
  const translations = new Map<string, Cell>();
  const further: Cell[] = [];
  for (const { number, role, locale, why } of uses) {
    const cell = row[number - 1];
    if (cell === undefined) continue;
    if (role === 'translation') translations.set(locale ?? 'en', cell);
    else if (role !== undefined) cells[role] = cell;
    else if (why.startsWith('only for errors') && cell.text.trim() !== '') further.push(cell);
  }
  return { cells, ...(translations.size > 0 ? { translations } : {}), ...(further.length > 0 ? { further } : {}) };
}
