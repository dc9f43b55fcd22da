import type { Diagnostic } from '@error-contracts/catalog';
import type { CodeKind } from '@error-contracts/catalog/draft';
import { excerpt } from '@error-contracts/catalog/message';
import { option } from '../../option.js';
import { isSuccessText } from '../../rows/is-success.js';
import { roleOf, sameHeader } from '../columns/header-role.js';
import type { Cell, ColumnNames, DocumentTable } from '../document.js';
import type { ErrorColumns } from './error-columns.js';

/** A diagnostic without the file, which the caller adds. */
export type TableDiagnostic = Omit<Diagnostic, 'file'>;

/** Returns the diagnostics of a table whose columns are not certain. */
export function tableDiagnostics(
  columns: ErrorColumns,
  table: DocumentTable,
  named: ColumnNames,
): readonly TableDiagnostic[] {
  return [...repeatedHeaders(columns, named), ...guessedColumns(columns, table)];
}

/** Columns that are known by their cells may hold something else. */
function guessedColumns(
  { header, uses, code, guessed }: ErrorColumns,
  { keyed }: DocumentTable,
): readonly TableDiagnostic[] {
  const use = uses[code ?? -1];
  if (!guessed || use === undefined || keyed) return [];
  const name = uses.find(({ role }) => role === 'name');
  const names =
    name !== undefined && roleOf(name.header)?.role === 'code' ? `, and ${excerpt(name.header)} for the names` : '';
  const { line = 1, column = 1 } = header[code ?? 0] ?? {};
  return [
    {
      rule: 'tables-have-codes-and-texts',
      severity: 'warning',
      line,
      column,
      message: `The column ${excerpt(use.header)} was taken for the codes${names}: ${use.why}.`,
      help: 'If that is wrong, name the column of the codes with --code-column.',
    },
  ];
}

/** Two tables beside each other look like one table with two columns of the same header. */
function repeatedHeaders({ header, code }: ErrorColumns, named: ColumnNames): readonly TableDiagnostic[] {
  const again = header.findIndex((cell, index) => {
    return index !== code && sameHeader(cell.text, header[code ?? 0]?.text ?? '');
  });
  const { line = 1, column = 1 } = header[again] ?? {};
  if (again === -1 || (named.code !== undefined && named.message !== undefined)) return [];
  return [
    {
      rule: 'tables-have-codes-and-texts',
      severity: 'error',
      line,
      column,
      message: `Columns ${(code ?? 0) + 1} and ${again + 1} have the same header ${excerpt(header[again]?.text ?? '')}.`,
      help: 'Import one after the other, by the numbers of the columns: --code-column 1 --message-column 2.',
    },
  ];
}

/** Returns the remark on an object that was taken for what wraps a list of errors, and not for an error. */
export function wrapper({ uses, rows, code }: ErrorColumns): readonly TableDiagnostic[] {
  const text = rows[0]?.[(uses.find(({ role }) => role === 'message')?.number ?? 0) - 1]?.text ?? '';
  const cell = rows[0]?.[code ?? 0];
  if (cell === undefined || isSuccessText(text)) return [];
  return [
    {
      rule: 'tables-have-codes-and-texts',
      severity: 'warning',
      line: cell.line,
      column: cell.column,
      message: `${excerpt(cell.text)} (${excerpt(text)}) has other errors inside.`,
      help: 'It was taken for what wraps them, and left out.',
    },
  ];
}

const MOST_SHOWN = 12;

/** Returns the diagnostic of a table that was not read: an error if no other table was read. */
export function unusedTable(
  columns: ErrorColumns,
  { header, rows }: DocumentTable,
  others: boolean,
  kind: CodeKind | undefined,
): TableDiagnostic {
  const { line = 1, column = 1 } = header[0] ?? rows[0]?.[0] ?? {};
  const headers = header.slice(0, MOST_SHOWN).map(({ text }) => excerpt(text));
  const more = header.length > MOST_SHOWN ? ', …' : '';
  return {
    rule: 'tables-have-codes-and-texts',
    severity: others ? 'warning' : 'error',
    line,
    column,
    message: `This table has no ${missingColumn(columns, kind)}; its headers are ${headers.join(', ')}${more}.`,
    help: others
      ? 'It was ignored. If its rows are errors, name its columns with --code-column and --message-column.'
      : `Name the columns by their headers or by numbers from 1: ${proposal(columns, header)}.`,
  };
}

/** Returns the options that name the columns, ready to paste: those that are known, and a free one for each other. */
function proposal({ uses, code }: ErrorColumns, header: readonly Cell[]): string {
  const texts = uses.findIndex(({ role }) => role === 'message' || role === 'translation');
  const free = header.map((_, index) => index).filter((index) => index !== code && index !== texts);
  const pick = (index: number | undefined): string => {
    const text = header[index ?? -1]?.text ?? '';
    return text === '' ? String((index ?? 0) + 1) : text;
  };
  const codeIndex = code ?? free.shift() ?? 0;
  const textIndex = texts === -1 ? (free.shift() ?? 1) : texts;
  return `${option('--code-column', pick(codeIndex))} ${option('--message-column', pick(textIndex))}`;
}

function missingColumn({ absent, code, hasTexts }: ErrorColumns, kind: CodeKind | undefined): string {
  if (absent[0] !== undefined) return `column ${excerpt(absent[0])}`;
  if (code === undefined) return hasTexts ? 'column of codes' : 'column of codes and none of texts';
  if (!hasTexts) return 'column of texts';
  return kind === 'integer' ? 'code that is a number' : 'code';
}
