import type { CodeKind } from '@error-contracts/catalog/draft';
import type { Cell, ColumnNames, ColumnUse, Role } from '../document.js';
import { type ColumnProfile, profileOf } from './column-profile.js';
import { type HeaderRole, roleOf } from './header-role.js';

/** A table as it is read: its headers and rows, and what the caller knows. */
export interface TableQuestion {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** True if the first column has the keys of a map. */
  readonly keyed: boolean;
  readonly named: ColumnNames;
  /** The kind of the catalogue's codes; absent if it is new. */
  readonly kind: CodeKind | undefined;
  /** Whether the catalogue has a code. */
  readonly isKnown: (code: string) => boolean;
  /** The language of the texts that are wanted. */
  readonly locale: string | undefined;
}

/** A column while its role is looked for. */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly isKey: boolean;
  readonly said: HeaderRole | undefined;
  readonly profile: ColumnProfile;
}

/** The columns of a table, and the roles that they have so far. */
export interface TableView extends TableQuestion {
  readonly columns: readonly Column[];
  readonly uses: Map<number, Taken>;
}

/** A role that a column has. */
export type Taken = Pick<ColumnUse, 'role' | 'locale' | 'why'>;

/** Returns the view of a table in which no column has a role yet. */
export function viewOf(question: TableQuestion): TableView {
  const columns = question.headers.map((header, index) => ({
    index,
    header,
    isKey: question.keyed && index === 0,
    said: roleOf(header),
    profile: profileOf(question.rows, index),
  }));
  return { ...question, columns, uses: new Map() };
}

/** Returns the columns without a role. */
export function freeColumns({ columns, uses }: TableView): readonly Column[] {
  return columns.filter(({ index }) => !uses.has(index));
}

/** Returns the free columns that are headed for a role, the most specific header first. */
export function headedAs(view: TableView, role: Role): readonly Column[] {
  return freeColumns(view)
    .filter(({ said }) => said?.role === role)
    .toSorted((one, other) => (one.said?.rank ?? 0) - (other.said?.rank ?? 0));
}

/** Returns the column of a role; undefined if there is none. */
export function columnOf({ uses }: TableView, role: Role): number | undefined {
  return [...uses].find(([, use]) => use.role === role)?.[0];
}

/** Gives a column a role. */
export function take(view: TableView, { index }: Pick<Column, 'index'>, use: Taken): void {
  view.uses.set(index, use);
}
