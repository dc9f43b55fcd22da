import { isConstant, isSurelyCode } from '../code-like.js';
import { sameHeader } from './header-role.js';
import { type Column, columnOf, freeColumns, headedAs, type TableView, take } from './table-view.js';

/** Gives one column the role of the codes, and another one that of the names if they are headed as codes. */
export function takeCode(view: TableView): void {
  if (columnOf(view, 'code') !== undefined) {
    const names = headedAs(view, 'code').find((column) => column.profile.filled > 0 && every(view, column, isConstant));
    if (names !== undefined) take(view, names, { role: 'name', why: 'its cells are identifiers' });
    return;
  }
  const [headed] = headedAs(view, 'code').toSorted((one, other) => Number(isCodes(other)) - Number(isCodes(one)));
  if (headed === undefined) {
    takeByCells(view);
    return;
  }
  const numbers = view.kind === 'string' ? undefined : numbersBeside(view, headed);
  if (numbers === undefined) {
    take(view, headed, { role: 'code', why: 'its header says so' });
    return;
  }
  take(view, numbers, {
    role: 'code',
    why: `its cells are whole numbers, and those of ${JSON.stringify(headed.header)} are identifiers`,
  });
  take(view, headed, { role: 'name', why: 'its cells are identifiers' });
}

/** Headers of columns that may hold codes, if no column is headed as one of them. */
const CODES = [
  ...['error', 'errors', 'errorType', 'errorId', 'errorKey', 'errorName', 'identifier', 'constant', 'symbol', 'id'],
  ...['key', 'name', '错误', '错误类型', '错误名', '错误名称', '标识', '常量'],
];

/** Headers of columns that may hold the numbers of errors. */
const NUMBERS = [
  'number',
  'no',
  'nr',
  'num',
  'value',
  'id',
  'errorId',
  'numericCode',
  'numeric',
  '数值',
  '数字',
  '序号',
];

function isCodes({ profile: { integers, codes, filled } }: Column): boolean {
  return filled === 0 || integers >= 0.5 || codes >= 0.5;
}

function numbersBeside(view: TableView, headed: Column): Column | undefined {
  if (!every(view, headed, isConstant)) return undefined;
  return freeColumns(view).find(({ header, profile }) => isOneOf(header, NUMBERS) && profile.integers === 1);
}

/** Gives the role to a column that only its cells show: keys of a map, numbers, or what is surely a code. */
function takeByCells(view: TableView): void {
  const { kind } = view;
  const free = freeColumns(view);
  const key = free.find(({ isKey }) => isKey);
  if (key !== undefined && (key.profile.integers >= 0.5 || isKeyOfCodes(view, key))) {
    take(view, key, { role: 'code', why: 'its keys are codes' });
    return;
  }
  const numbers = free
    .filter(
      ({ header, said, profile }) =>
        (said === undefined || said.role === 'name') &&
        profile.integers === 1 &&
        profile.distinct &&
        // One number alone may be anything, such as a version.
        (profile.filled > 1 || isOneOf(header, NUMBERS)),
    )
    .toSorted((one, other) => Number(isOneOf(other.header, NUMBERS)) - Number(isOneOf(one.header, NUMBERS)))[0];
  const surely = free.find((column) => isOneOf(column.header, CODES) && every(view, column, isSurelyCode));
  const words = kind === 'integer' ? undefined : surely;
  // A catalogue of texts, or a table whose codes have letters, has numbers for other things.
  const chosen = kind === 'string' ? (words ?? numbers) : (numbers ?? words);
  const what = chosen === numbers ? 'whole numbers' : 'codes';
  if (chosen !== undefined) take(view, chosen, { role: 'code', why: `its cells are ${what}` });
}

function isKeyOfCodes(view: TableView, key: Column): boolean {
  if (view.kind === 'integer') return false;
  if (view.rows.some((row) => view.isKnown(row[key.index]?.text ?? ''))) return true;
  return every(view, key, (text) => isSurelyCode(text) || /\d/.test(text));
}

function isOneOf(header: string, words: readonly string[]): boolean {
  return words.some((word) => sameHeader(word, header)) || (header.trim() === '#' && words === NUMBERS);
}

/** Returns whether each cell of a column that is not empty is of a kind, and there is one. */
function every({ rows }: TableView, { index, profile }: Column, is: (text: string) => boolean): boolean {
  return (
    profile.filled > 0 &&
    rows.every((row) => is(row[index]?.text.trim() ?? '') || (row[index]?.text.trim() ?? '') === '')
  );
}
