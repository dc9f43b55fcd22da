import type { CodeKind } from '@error-contracts/catalog/draft';
import { isConstant, isSurelyCode } from '../code-like.js';
import type { Cell, ColumnNames, Role } from '../document.js';
import { readCode } from '../read-code.js';
import { roleOf, sameHeader } from './column-roles.js';

/** The columns of a table by their roles. */
export interface GuessedRoles {
  readonly roles: ReadonlyMap<Role, number>;
  /** What the headers do not say; absent if they say all. */
  readonly guessed?: 'code' | 'code-and-name';
}

type Rows = readonly (readonly Cell[])[];

/**
 * Returns the roles that the headers say, and those that only the cells show: codes below a header such as "Error", and
 * numbers beside a column of names that is headed "Code".
 */
export function rolesByCells(
  headers: readonly string[],
  rows: Rows,
  roles: ReadonlyMap<Role, number>,
  named: ColumnNames,
  kind: CodeKind | undefined,
): GuessedRoles {
  if (!(roles.has('message') || roles.has('english'))) return { roles };
  const code = roles.get('code');
  if (named.code !== undefined) return { roles: withNames(headers, rows, roles) };
  if (code === undefined) {
    if (kind === 'integer') return { roles };
    const index = headers.findIndex((header, at) => isOneOf(header, CODES) && every(rows, at, isSurelyCode));
    return index === -1 ? { roles } : { roles: moved(roles, [['code', index]]), guessed: 'code' };
  }
  if (kind === 'string' || roles.has('name') || !every(rows, code, isConstant)) return { roles };
  const numbers = headers.findIndex((header, at) => isOneOf(header, NUMBERS) && every(rows, at, isInteger));
  if (numbers === -1) return { roles };
  return {
    roles: moved(roles, [
      ['code', numbers],
      ['name', code],
    ]),
    guessed: 'code-and-name',
  };
}

/** Headers of columns that may hold codes, if no column is headed as one of them. */
const CODES = [
  ...['error', 'errors', 'errorType', 'errorId', 'errorKey', 'errorName', 'identifier', 'constant', 'symbol', 'id'],
  ...['key', 'name', '错误', '错误类型', '错误名', '错误名称', '标识', '常量'],
];

/** Headers of columns that may hold the numbers of errors whose column "Code" has names. */
const NUMBERS = ['number', 'no', 'value', 'numericCode', 'numeric', '数值', '数字'];

/** If the user names the column of the codes, another one that is headed so may hold the names. */
function withNames(
  headers: readonly string[],
  rows: Rows,
  roles: ReadonlyMap<Role, number>,
): ReadonlyMap<Role, number> {
  if (roles.has('name')) return roles;
  const taken = new Set(roles.values());
  const index = headers.findIndex((header, at) => {
    return !taken.has(at) && roleOf(header)?.role === 'code' && every(rows, at, isConstant);
  });
  return index === -1 ? roles : moved(roles, [['name', index]]);
}

function moved(
  roles: ReadonlyMap<Role, number>,
  to: readonly (readonly [role: Role, index: number])[],
): ReadonlyMap<Role, number> {
  const taken = new Set(to.map(([, index]) => index));
  return new Map([...[...roles].filter(([, index]) => !taken.has(index)), ...to]);
}

function isOneOf(header: string, words: readonly string[]): boolean {
  return words.some((word) => sameHeader(word, header));
}

function isInteger(text: string): boolean {
  const { kind } = readCode(text, 'integer');
  return kind === 'code' || kind === 'success';
}

/** Returns whether each cell of a column that is not empty is of a kind, and there is one. */
function every(rows: Rows, index: number, is: (text: string) => boolean): boolean {
  const texts = rows.map((row) => row[index]?.text.trim() ?? '').filter((text) => text !== '');
  return texts.length > 0 && texts.every(is);
}
