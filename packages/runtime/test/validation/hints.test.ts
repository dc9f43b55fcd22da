import { describe, expect, test } from 'vitest';
import { addUnknownCode, addUnknownText, formatIssue, type Issue, nearestName } from '../../src/validation/index.js';

const issue: Issue = { pointer: '/a/max', rule: 'type', expected: 'integer', received: 'string', near: [] };

describe('an issue says how to mend the type only if that is known', () => {
  const start = '/a/max: expected';
  test.each<[Partial<Issue>, string]>([
    [{}, `${start} integer, received string. Send the max as a number, not a string.`],
    [{ expected: 'number' }, `${start} number, received string. Send the max as a number, not a string.`],
    [{ expected: 'integer of 5' }, `${start} integer of 5, received string.`],
    [{ expected: 'an integer' }, `${start} an integer, received string.`],
    [
      { expected: 'string', received: 'number' },
      `${start} string, received number. Send the max as a string, not a number.`,
    ],
    [{ expected: 'string', received: 'boolean' }, `${start} string, received boolean.`],
    [{ expected: 'boolean', received: 'number' }, `${start} boolean, received number.`],
    [{ rule: 'required', received: 'missing' }, `${start} integer, received missing.`],
    [{ rule: 'const' }, `${start} integer, received string.`],
    [{ pointer: '' }, 'The value: expected integer, received string.'],
    [{ rule: 'unknown-code', expected: 'a known code' }, `${start} a known code, received string.`],
    [{ rule: 'unknown-code', near: [1, 3] }, `${start} integer, received string. The nearest known: 1 and 3.`],
  ])('%j', (changes, sentence) => expect(formatIssue({ ...issue, ...changes })).toBe(sentence));
});

test.each<[string, string | undefined]>([
  ['orderid', 'orderId'],
  ['ordrId', 'orderId'],
  ['orderIdxx', 'orderId'],
  ['xxorderId', 'orderId'],
  ['orderIdxxx', undefined],
  ['odrerId', 'orderId'],
  ['order', 'orderId'],
  ['aab', 'ab'],
  ['xy', undefined],
  ['b', undefined],
  ['', undefined],
])('the name nearest to %j', (word, name) => {
  expect(nearestName(word, ['orderId', 'ab'])).toBe(name);
});

test('a long word is compared by its first hundred letters', () => {
  const name = 'n'.repeat(100);
  expect(nearestName(name + 'x'.repeat(1_000), [name])).toBe(name);
  expect(nearestName(`x${name}`.slice(0, 90) + 'x'.repeat(1_000), [name])).toBeUndefined();
});

describe('an unknown code', () => {
  const codes = ['order.locked', 'user.locked'];
  const near = (code: unknown, known = codes): readonly Issue[] => {
    const issues: Issue[] = [];
    addUnknownText(issues, code, '/', 'code', known);
    return issues;
  };

  test('that is no text breaks the rule of the type', () => {
    expect(near(5)).toEqual([{ pointer: '/code', rule: 'type', expected: 'string', received: 'number', near: [] }]);
  });

  test.each<[string, readonly string[]]>([
    ['order.cancelled', ['order.locked']],
    ['x order.cancelled', []],
    ['o.cancelled', []],
    ['order', ['order.locked']],
    ['.order.cancelled', []],
  ])('%j is near to %j', (code, expected) => {
    expect(near(code)).toEqual([
      { pointer: '/code', rule: 'unknown-code', expected: 'a known code', received: 'string', near: expected },
    ]);
  });

  test('of 200 characters is compared, and a longer one is not', () => {
    const known = ['o'.repeat(201)];
    expect(near('o'.repeat(200), known)[0]?.near).toEqual(known);
    expect(near('o'.repeat(202), known)[0]?.near).toEqual([]);
  });

  test.each([
    [0, [1]],
    [1, [1]],
    [2, [1, 3]],
    [3, [1, 3]],
    [9, [3]],
  ])('%j has its neighbours', (code, neighbours) => {
    const issues: Issue[] = [];
    addUnknownCode(issues, code, '/', 'code', 'number', [1, 3]);
    expect(issues[0]?.near).toEqual(neighbours);
  });
});
