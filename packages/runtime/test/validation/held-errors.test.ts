import { describe, expect, test } from 'vitest';
import {
  addUnknownCode,
  type Check,
  formatIssue,
  type HeldTables,
  heldErrorCheck,
  heldErrorGuard,
  type Issue,
  integer,
  object,
  withoutHeldIssues,
} from '../../src/validation/index.js';

/** Code 1 has no data, code 5 has a limit, code 9 holds others. */
const tables: HeldTables<number> = {
  type: 'number',
  shapeByCode: new Map([
    [1, -1],
    [5, 0],
    [9, 1],
  ]),
  holders: [1],
};
const limited = object(['max'], (issues, value, at) => integer({ minimum: 1 })(issues, value.max, at, 'max'));
const check: Check = (...given) =>
  heldErrorCheck(
    tables,
    () => [limited, limited],
    (issues, code, at, key) => addUnknownCode(issues, code, at, key, 'number', [1, 5, 9]),
  )(...given);
const isLimited = (data: unknown): boolean => issuesOf(limited, data).length === 0;
const accepts = (value: unknown): boolean => heldErrorGuard(tables, () => [isLimited, isLimited])(value);

function issuesOf(by: Check, value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  by(issues, value, '/list/', '0');
  return issues;
}

const right = { field: '/name', code: 1, message: 'Locked.', data: null };
const { field: _, ...withoutField } = right;
const { message: _message, ...withoutMessage } = right;
const { data: _data, ...withoutData } = right;

describe('an error that another one holds', () => {
  test.each<[string, unknown]>([
    ['of a field, without data', right],
    ['of no field', withoutField],
    ['of an empty field, with an empty text', { ...right, field: '', message: '' }],
    ['with data', { ...right, code: 5, data: { max: 1 } }],
  ])('%s is right', (_name, value) => {
    expect(issuesOf(check, value)).toEqual([]);
    expect(accepts(value)).toBe(true);
  });

  test.each<[string, unknown, readonly string[]]>([
    ['undefined', undefined, ['/list/0: expected object, received missing']],
    ['null', null, ['/list/0: expected object, received null']],
    ['a text', 'Locked.', ['/list/0: expected object, received string']],
    ['a list', [], ['/list/0: expected object, received array']],
    ['a list with the members', Object.assign([], right), ['/list/0: expected object, received array']],
    ['with a further member', { ...right, hint: 1 }, ['/list/0/hint: expected nothing, received number']],
    ['with a field that is a number', { ...right, field: 1 }, ['/list/0/field: expected string, received number']],
    ['with a field that is null', { ...right, field: null }, ['/list/0/field: expected string, received null']],
    ['without a text', withoutMessage, ['/list/0/message: expected string, received missing']],
    ['with a text that is null', { ...right, message: null }, ['/list/0/message: expected string, received null']],
    ['with an unknown code', { ...right, code: 2 }, ['/list/0/code: expected a known code, received number']],
    ['with a code as a text', { ...right, code: '1' }, ['/list/0/code: expected number, received string']],
    [
      'that holds others itself',
      { ...right, code: 9, data: { max: 1 } },
      ['/list/0/code: expected an error that holds no others, received number'],
    ],
    ['without the null of its data', withoutData, ['/list/0/data: expected null, received missing']],
    ['without its data', { ...withoutData, code: 5 }, ['/list/0/data: expected object, received missing']],
    [
      'with data that it does not have',
      { ...right, data: { max: 1 } },
      ['/list/0/data: expected null, received object'],
    ],
    ['with null as its data', { ...right, code: 5 }, ['/list/0/data: expected object, received null']],
    [
      'with data beyond a limit',
      { ...right, code: 5, data: { max: 0 } },
      ['/list/0/data/max: expected at least 1, received number'],
    ],
    [
      'with everything wrong',
      { field: 1, code: 5, message: 2, data: { max: '1' }, hint: [] },
      [
        '/list/0/field: expected string, received number',
        '/list/0/message: expected string, received number',
        '/list/0/data/max: expected integer, received string',
        '/list/0/hint: expected nothing, received array',
      ],
    ],
  ])('%s is wrong', (_name, value, expected) => {
    const issues = issuesOf(check, value);
    expect(
      issues.map(({ pointer, expected: what, received }) => `${pointer}: expected ${what}, received ${received}`),
    ).toEqual(expected);
    expect(accepts(value)).toBe(false);
  });

  test('a holder breaks a rule of its own', () => {
    const [issue] = issuesOf(check, { ...right, code: 9 });
    expect(issue).toMatchObject({ rule: 'not', received: 'number' });
    const texts = heldErrorCheck(
      { type: 'string', shapeByCode: new Map([['A', 0]]), holders: [0] },
      () => [],
      () => undefined,
    );
    expect(issuesOf(texts, { code: 'A', message: '', data: null })).toMatchObject([{ received: 'string' }]);
  });
});

describe('the open parser ignores what a newer server may send in held errors', () => {
  const open = withoutHeldIssues(
    object(['list', 'data'], (issues, value, at) => {
      for (const [index, item] of (value.list as unknown[]).entries()) check(issues, item, `${at}list/`, String(index));
      integer()(issues, value.data, at, 'data');
    }),
    '/list/',
  );
  const said = (...list: unknown[]): readonly string[] => {
    const issues: Issue[] = [];
    open(issues, { list, data: 1 }, '', '');
    return issues.map((issue) => formatIssue(issue));
  };

  test.each<[string, object]>([
    ['an unknown code', { ...right, code: 2 }],
    ['an error that holds others now', { ...right, code: 9 }],
    ['other data', { ...right, code: 5, data: { max: '1', unit: 'm' } }],
    ['no data', withoutData],
  ])('%s', (_name, item) => {
    expect(said(right, item)).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['a code of another type', { ...right, code: '1' }, '/list/1/code'],
    ['no text', withoutMessage, '/list/1/message'],
    ['a field that is no text', { ...right, field: 1 }, '/list/1/field'],
    ['a further member', { ...right, hint: 1 }, '/list/1/hint'],
  ])('but not %s', (_name, item, pointer) => {
    expect(said(right, item)).toEqual([expect.stringContaining(`${pointer}: `)]);
  });

  test('and nothing outside of them', () => {
    const issues: Issue[] = [];
    open(issues, { list: [{ ...right, code: 2 }], data: 'x' }, '', '');
    expect(issues).toMatchObject([{ pointer: '/data', rule: 'type' }]);
    const named: Issue[] = [];
    withoutHeldIssues(check, '/else/')(named, { ...right, code: 2 }, '/list/', '0');
    expect(named).toMatchObject([{ pointer: '/list/0/code', rule: 'unknown-code' }]);
  });
});
