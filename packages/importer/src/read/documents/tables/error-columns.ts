import type { CodeKind } from '@error-contracts/catalog/draft';
import { isCodeLike } from '../code-like.js';
import { chooseColumns, indexOfRole } from '../columns/choose-columns.js';
import { roleOf } from '../columns/header-role.js';
import type { Cell, ColumnNames, ColumnUse, DocumentTable } from '../document.js';
import { readCode } from '../read-code.js';

/** A table, and what its columns hold. */
export interface ErrorColumns {
  /** The row of the headers; cells with numbers if the table has none. */
  readonly header: readonly Cell[];
  readonly uses: readonly ColumnUse[];
  readonly rows: readonly (readonly Cell[])[];
  readonly code: number | undefined;
  /** True if a column has texts, in whatever language. */
  readonly hasTexts: boolean;
  /** True if no header says which column has the codes. */
  readonly guessed: boolean;
  /** Columns that the user names, and that the table does not have. */
  readonly absent: readonly string[];
}

/** What the caller knows of a document. */
export interface ColumnContext {
  readonly named: ColumnNames;
  readonly kind: CodeKind | undefined;
  /** Whether the catalogue has a code. */
  readonly isKnown: (code: string) => boolean;
  readonly locale: string | undefined;
}

/** How many rows above the header may be titles. */
const TITLES = 3;

/** Returns what the columns of a table hold. The header may be below some titles, or absent. */
export function errorColumns(table: DocumentTable, context: ColumnContext): ErrorColumns {
  const first = columnsBelow(table, 0, context);
  if (table.keyed) return first;
  const isWhole = ({ code, hasTexts, guessed }: ErrorColumns): boolean => code !== undefined && hasTexts && !guessed;
  if (isWhole(first)) return first;
  for (let index = 1; index <= TITLES && index <= table.rows.length; index++) {
    const below = columnsBelow(table, index, context);
    if (isWhole(below)) return below;
  }
  const headless = withoutHeader(table, context);
  return headless.code !== undefined && headless.hasTexts ? headless : first;
}

function columnsBelow({ header, rows, keyed }: DocumentTable, index: number, context: ColumnContext): ErrorColumns {
  const all = [header, ...rows];
  const own = all[index] ?? [];
  // Columns that the user names by numbers need no header.
  if (index === 0 && isHeadless(own, context)) return withoutHeader({ header, rows }, context);
  return columnsOf(own, all.slice(index + 1), keyed === true, context);
}

function withoutHeader({ header, rows }: DocumentTable, context: ColumnContext): ErrorColumns {
  const first = header[0] ?? { line: 1, column: 1 };
  const numbers = header.map((_, index) => ({ text: String(index + 1), line: first.line, column: first.column }));
  if (header.some(({ text }) => roleOf(text) !== undefined) && !isHeadless(header, context)) {
    return { ...columnsOf(header, rows, false, context), code: undefined };
  }
  const columns = columnsOf(numbers, [header, ...rows], false, context);
  const own = header[columns.code ?? -1]?.text ?? '';
  // A header row among the data would make the codes no whole numbers.
  return readCode(own, 'integer').kind === 'code' || isHeadless(header, context)
    ? columns
    : { ...columns, code: undefined };
}

function isHeadless(header: readonly Cell[], { named, kind }: ColumnContext): boolean {
  if (named.code === undefined || !/^\d+$/.test(named.code.trim())) return false;
  const own = header[Number(named.code) - 1]?.text ?? '';
  if (readCode(own, 'integer').kind === 'code') return true;
  return roleOf(own) === undefined && kind !== 'integer' && isCodeLike(own);
}

function columnsOf(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  keyed: boolean,
  context: ColumnContext,
): ErrorColumns {
  const headers = header.map(({ text }) => text);
  const { uses, absent, guessed } = chooseColumns({ headers, rows, keyed, ...context });
  const hasTexts = uses.some(({ role }) => role === 'message' || role === 'translation');
  return { header, uses, rows, code: indexOfRole(uses, 'code'), hasTexts, guessed, absent };
}

/** Returns whether one of the rows has an integer as its code. */
export function hasInteger(columns: ErrorColumns): boolean {
  return codeCells(columns).some((text) => readCode(text, 'integer').kind === 'code');
}

/** Returns whether one of the rows has a text as its code. */
export function hasText(columns: ErrorColumns, isCode: (text: string) => boolean): boolean {
  return codeCells(columns).some(isCode);
}

function codeCells({ code, rows }: ErrorColumns): readonly string[] {
  return rows.map((row) => row[code ?? -1]?.text ?? '');
}
