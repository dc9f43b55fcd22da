import type { Diagnostic } from '@error-contracts/catalog';
import type { CodeKind } from '@error-contracts/catalog/draft';
import { excerpt } from '@error-contracts/catalog/message';
import type { Cell, ColumnNames, DocumentTable } from '../document.js';
import { columnRoles, namedColumn, sameHeader } from './column-roles.js';
import type { ErrorColumns } from './error-columns.js';

/** A diagnostic without the file, which the caller adds. */
type TableDiagnostic = Omit<Diagnostic, 'file'>;

/** Returns the diagnostics of a table whose rows cannot be read without losing cells. */
export function tableDiagnostics(columns: ErrorColumns, named: ColumnNames): readonly TableDiagnostic[] {
  return [...repeatedHeaders(columns, named), ...guessedColumns(columns), ...longRows(columns)];
}

/** Columns that are known by their cells may hold something else. */
function guessedColumns({ header, roles, guessed }: ErrorColumns): readonly TableDiagnostic[] {
  const at = roles.get('code') ?? 0;
  const name = roles.get('name');
  if (guessed === undefined) return [];
  const names = guessed === 'code-and-name' ? `, and ${excerpt(header[name ?? 0]?.text ?? '')} for the names` : '';
  return [
    {
      rule: 'tables-have-codes-and-texts',
      severity: 'warning',
      line: header[at]?.line ?? 1,
      column: header[at]?.column ?? 1,
      message: `The column ${excerpt(header[at]?.text ?? '')} was taken for the codes${names}.`,
      help: 'If that is wrong, name the column of the codes with --code-column.',
    },
  ];
}

/** Two tables beside each other look like one table with two columns of the same header. */
function repeatedHeaders({ header, roles }: ErrorColumns, named: ColumnNames): readonly TableDiagnostic[] {
  const code = roles.get('code');
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

/** A text with a separator in it looks like two cells. The second would be lost. */
function longRows({ header, rows }: ErrorColumns): readonly TableDiagnostic[] {
  return rows.flatMap((row): TableDiagnostic[] => {
    const further = row.slice(header.length).find(({ text }) => text !== '');
    if (further === undefined) return [];
    return [
      {
        rule: 'rows-fit-their-header',
        severity: 'error',
        line: further.line,
        column: further.column,
        message: `The row has ${row.length} cells, but the header has ${header.length}.`,
        value: JSON.stringify(further.text),
        help: 'If the separator belongs to a text, write \\| in Markdown, and quote the cell in CSV.',
      },
    ];
  });
}

const MOST_SHOWN = 12;

/** Returns the diagnostic of a table that was not read: an error if no other table was read. */
export function unusedTable(
  { header, rows }: DocumentTable,
  named: ColumnNames,
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
    message: `This table has no ${missingColumn(header, named, kind)}; its headers are ${headers.join(', ')}${more}.`,
    help: others
      ? 'It was ignored. If its rows are errors, name its columns with --code-column and --message-column.'
      : 'Name the columns with --code-column and --message-column: by their headers, or by numbers from 1.',
  };
}

function missingColumn(header: readonly Cell[], named: ColumnNames, kind: CodeKind | undefined): string {
  const headers = header.map(({ text }) => text);
  const absent = [named.code, named.message].find(
    (name) => name !== undefined && namedColumn(headers, name) === undefined,
  );
  if (absent !== undefined) return `column ${excerpt(absent)}`;
  const roles = columnRoles(headers, named);
  if (!roles.has('code')) return roles.has('message') ? 'column of codes' : 'column of codes and none of texts';
  if (!roles.has('message')) return 'column of texts';
  return kind === 'integer' ? 'code that is a number' : 'code';
}
