import type { KnownCodes } from '../../rows/known-codes.js';
import { isCodeLike, isSurelyCode } from '../code-like.js';
import type { ColumnNames, DocumentRecord, DocumentTable, ReadRecords } from '../document.js';
import { type ErrorColumns, errorColumns, hasInteger, hasText } from './error-columns.js';
import { tableDiagnostics, unusedTable } from './table-diagnostics.js';

/** How many tables without errors are reported. A page may be laid out with thousands of tables. */
const MOST_REPORTED = 50;

/** Returns the errors of all tables that have a column of codes and one of texts. Other tables are diagnostics. */
export function tableRecords(
  path: string,
  tables: readonly DocumentTable[],
  named: ColumnNames,
  codes: KnownCodes | undefined,
): ReadRecords {
  const found = tables.map((table) => ({ table, columns: errorColumns(table, named, codes) }));
  const isCode = textCodes(
    codes,
    found.some(({ columns }) => columns !== undefined && hasInteger(columns)),
  );
  const numbered = found.filter(({ columns }) => {
    return columns !== undefined && (hasInteger(columns) || hasText(columns, isCode));
  });
  const used = new Set(numbered.length > 0 ? numbered : found.filter(({ columns }) => columns !== undefined));
  const unused = found.filter((one) => !used.has(one)).slice(0, MOST_REPORTED);
  const columns = [...used].flatMap((one) => one.columns ?? []);
  const diagnostics = [
    ...unused.map(({ table }) => unusedTable(table, named, used.size > 0, codes?.kind)),
    ...columns.flatMap((one) => tableDiagnostics(one, named)),
  ];
  return {
    records: columns.flatMap(recordsOf),
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, file: path })),
  };
}

/** Beside a table of integers, one of words such as `US` and `CN` is no table of errors. */
function textCodes(codes: KnownCodes | undefined, besideIntegers: boolean): (text: string) => boolean {
  if (codes?.kind === 'integer') return () => false;
  if (codes === undefined && besideIntegers) return isSurelyCode;
  return (text) => isCodeLike(text) || (codes?.has(text) ?? false);
}

function recordsOf({ roles, rows }: ErrorColumns): readonly DocumentRecord[] {
  return rows.map((row) => {
    const { line = 1, column = 1 } = row[roles.get('code') ?? 0] ?? row[0] ?? {};
    const cells = Object.fromEntries([...roles].flatMap(([role, index]) => (row[index] ? [[role, row[index]]] : [])));
    return { line, column, cells };
  });
}
