import type { ColumnUse, Role } from '../document.js';
import {
  type Column,
  columnOf,
  freeColumns,
  headedAs,
  type TableQuestion,
  type TableView,
  take,
  viewOf,
} from './table-view.js';
import { takeCode } from './take-code.js';
import { takeNamed } from './take-named.js';
import { takeNames } from './take-names.js';
import { takeTexts } from './take-texts.js';

/** What the columns of a table hold. */
export interface ChosenColumns {
  readonly uses: readonly ColumnUse[];
  /** Columns that the user names, and that the table does not have. */
  readonly absent: readonly string[];
  /** True if no header says which column has the codes. */
  readonly guessed: boolean;
}

/** Returns what each column of a table holds: what the user says, then what its header says, then what its cells show. */
export function chooseColumns(question: TableQuestion): ChosenColumns {
  const view = viewOf(question);
  const absent = takeNamed(view);
  takeCode(view);
  takeStatus(view);
  takeNames(view);
  takeTexts(view);
  for (const role of ['domain', 'fix', 'cause', 'comment'] as const) {
    const [headed] = headedAs(view, role);
    if (headed !== undefined) take(view, headed, { role, why: 'its header says so' });
  }
  takeAddresses(view);
  const code = columnOf(view, 'code');
  const guessed = code !== undefined && question.named.code === undefined && view.columns[code]?.said?.role !== 'code';
  return { uses: usesOf(view), absent, guessed };
}

/** Returns the number of the first column with a role, from 0; undefined if there is none. */
export function indexOfRole(uses: readonly ColumnUse[], role: Role): number | undefined {
  const number = uses.find((use) => use.role === role)?.number;
  return number === undefined ? undefined : number - 1;
}

/** A column that is headed as one of statuses may hold words such as "active". */
function takeStatus(view: TableView): void {
  const statuses = headedAs(view, 'status');
  const [headed] = statuses.toSorted((one, other) => Number(hasDigits(view, other)) - Number(hasDigits(view, one)));
  if (headed !== undefined) take(view, headed, { role: 'status', why: 'its header says so' });
}

function hasDigits({ rows }: TableView, { index }: Column): boolean {
  return rows.some((row) => /\b[1-5]\d\d\b/.test(row[index]?.text ?? ''));
}

function takeAddresses(view: TableView): void {
  if (columnOf(view, 'comment') !== undefined) return;
  const column = freeColumns(view).find(({ profile }) => profile.addresses >= 0.5);
  if (column !== undefined) take(view, column, { role: 'comment', why: 'its cells are addresses of pages' });
}

function usesOf(view: TableView): readonly ColumnUse[] {
  const further = new Set(
    freeColumns(view)
      .filter(({ said }) => said?.role === 'message')
      .map(({ index }) => index),
  );
  return view.columns.map(({ index, header, profile }) => {
    const unused =
      profile.filled === 0
        ? 'it is empty'
        : further.has(index)
          ? 'only for errors without another text'
          : 'nothing shows what it holds';
    return { header, number: index + 1, ...(view.uses.get(index) ?? { why: unused }) };
  });
}
