import { describe, expect, test } from 'vitest';
import {
  anything,
  array,
  checkConstant,
  checkElements,
  checkFurther,
  checkGiven,
  checkMarked,
  checkNames,
  checkObject,
  checkStatus,
  checkText,
  codesFromDistances,
  firstOf,
  formatIssue,
  type Issue,
  matching,
  memberOf,
  number,
  oneOf,
  openObject,
  string,
} from '../../src/validation/index.js';

/** A check of what is at `/at/key`. */
type Act = (issues: Issue[], at: string, key: string) => unknown;

/** Returns what a check returns, and the rule and the sentence of each issue. */
function run(act: Act): readonly unknown[] {
  const issues: Issue[] = [];
  const result = act(issues, '/at/', 'key');
  return [result, ...issues.map((issue) => `${issue.rule}: ${formatIssue(issue)}`)];
}

describe('a part of an envelope', () => {
  const mark = { mark: true };
  const isMarked = (element: unknown): boolean => memberOf(element, 'mark') === true;
  const marked =
    (list: readonly unknown[], required: boolean): Act =>
    (...[issues, at, key]) =>
      checkMarked(issues, list, at, key, isMarked, required);

  test.each<[string, Act, readonly unknown[]]>([
    ['is an object', (issues, at, key) => checkObject(issues, {}, at, key), [true]],
    [
      'is no object',
      (issues, at, key) => checkObject(issues, [], at, key),
      [false, 'type: /at/key: expected object, received array.'],
    ],
    [
      'has names that are unknown',
      (issues, at) => checkNames(issues, { known: 1, 'a/b~': [] }, at, ['known']),
      [undefined, 'additionalProperties: /at/a~1b~0: expected nothing, received array. Known here: known.'],
    ],
    ['has as many elements as it must', (issues, at, key) => checkElements(issues, [1, 2], at, key, 2), [true]],
    [
      'has too few elements',
      (issues, at, key) => checkElements(issues, [1], at, key, 2),
      [false, 'minItems: /at/key: expected at least 2, received array.'],
    ],
    [
      'is no list',
      (issues, at, key) => checkElements(issues, { length: 2 }, at, key, 2),
      [false, 'type: /at/key: expected array, received object.'],
    ],
    ['is marked, as the only element', marked([{}, mark, {}], true), [1]],
    ['is not marked, and need not be', marked([{}], false), [-1]],
    [
      'is not marked',
      marked([{}, null, { mark: 1 }], true),
      [-1, 'contains: /at/key: expected an element with the constants of the envelope, received array.'],
    ],
    [
      'is marked twice',
      marked([mark, {}, mark], false),
      [0, 'maxContains: /at/key: expected only one element with the constants of the envelope, received array.'],
    ],
    ['is the constant', (issues, at, key) => checkConstant(issues, 'a', at, key, 'a'), [undefined]],
    [
      'is another constant',
      (issues, at, key) => checkConstant(issues, false, at, key, 'a'),
      [undefined, 'const: /at/key: expected "a", received boolean.'],
    ],
    [
      'lacks its constant',
      (issues, at, key) => checkConstant(issues, undefined, at, key, 7),
      [undefined, 'required: /at/key: expected 7, received missing.'],
    ],
    ['is the text of its code', (issues, at, key) => checkText(issues, 'a', at, key, 'a'), [undefined]],
    ['is any text of an unknown code', (issues, at, key) => checkText(issues, 'b', at, key, undefined), [undefined]],
    [
      'is another text',
      (issues, at, key) => checkText(issues, 'b', at, key, 'a'),
      [undefined, 'const: /at/key: expected "a", received string.'],
    ],
    [
      'is no text',
      (issues, at, key) => checkText(issues, null, at, key, 'a'),
      [undefined, 'type: /at/key: expected string, received null.'],
    ],
    ['is what the code has', (issues, at, key) => checkGiven(issues, 1, at, key, 1), [undefined]],
    ['is absent, as for its code', (issues, at, key) => checkGiven(issues, undefined, at, key, undefined), [undefined]],
    [
      'is not what the code has',
      (issues, at, key) => checkGiven(issues, 2, at, key, 1),
      [undefined, 'const: /at/key: expected 1, received number.'],
    ],
    [
      'is more than the code has',
      (issues, at, key) => checkGiven(issues, 2, at, key, undefined),
      [undefined, 'additionalProperties: /at/key: expected nothing, received number. Known here: .'],
    ],
    ['is the status', (issues, at, key) => checkStatus(issues, 404, at, key, 404), [undefined]],
    [
      'is any status of an unknown code',
      (issues, at, key) => checkStatus(issues, 404, at, key, undefined),
      [undefined],
    ],
    [
      'is another status',
      (issues, at, key) => checkStatus(issues, 400, at, key, 404),
      [undefined, 'const: /at/key: expected 404, received number.'],
    ],
    [
      'is no status',
      (issues, at, key) => checkStatus(issues, 404.5, at, key, undefined),
      [undefined, 'type: /at/key: expected integer, received number.'],
    ],
    ['is anything', (issues, at, key) => anything(issues, null, at, key), [undefined]],
    [
      'is nothing at all',
      (issues, at, key) => anything(issues, undefined, at, key),
      [undefined, 'required: /at/key: expected a value, received missing.'],
    ],
  ])('%s', (_name, act, expected) => expect(run(act)).toEqual(expected));

  test('checks each further element of a list, and nothing of what is no list', () => {
    const seen: unknown[] = [];
    checkFurther([], ['a', 'b', 'c'], '/at/', (_, ...parts) => seen.push(parts));
    checkFurther([], { length: 3 }, '/at/', (_, ...parts) => seen.push(parts));
    expect(seen).toEqual([
      ['b', '/at/', '1'],
      ['c', '/at/', '2'],
    ]);
  });

  test('is found by its own name or by what an element is', () => {
    expect([{ a: 1 }, { b: 1 }, null, 'text', ['x']].map((value) => memberOf(value, 'a'))).toEqual([1, ...Array(4)]);
    expect(memberOf({}, 'constructor')).toBeUndefined();
    expect(memberOf('text', 'length')).toBeUndefined();
    expect(
      memberOf(
        Object.assign(() => undefined, { a: 1 }),
        'a',
      ),
    ).toBeUndefined();
    expect(firstOf([1, 2, 3], (element) => element === 2)).toBe(2);
    expect(firstOf({ 0: 2, length: 1 }, () => true)).toBeUndefined();
  });
});

describe('a value', () => {
  const letters = [...'abcdefghijk'];

  test.each<[string, Act, readonly unknown[]]>([
    ['that is one of ten', (issues, at, key) => oneOf(string(), letters)(issues, 'k', at, key), [undefined]],
    [
      'that is none of ten is told all of them',
      (issues, at, key) => oneOf(string(), letters.slice(0, 10))(issues, 'z', at, key),
      [undefined, 'enum: /at/key: expected one of a, b, c, d, e, f, g, h, i, j, received string.'],
    ],
    [
      'that is none of more is told the first ten',
      (issues, at, key) => oneOf(string(), letters)(issues, 'z', at, key),
      [undefined, 'enum: /at/key: expected one of a, b, c, d, e, f, g, h, i, j, …, received string.'],
    ],
    [
      'that is no list has no elements',
      (issues, at, key) => array(string())(issues, { length: 1 }, at, key),
      [undefined, 'type: /at/key: expected array, received object.'],
    ],
    [
      'that is no finite number',
      (issues, at, key) => number()(issues, Number.POSITIVE_INFINITY, at, key),
      [undefined, 'type: /at/key: expected number, received number.'],
    ],
    [
      'that misses its pattern breaks that rule beside the issues of others',
      (issues, at, key) => matching(string({ minLength: 2 }), /^b/u)(issues, 'a', at, key),
      [
        undefined,
        'minLength: /at/key: expected at least 2, received string.',
        'pattern: /at/key: expected a match of ^b, received string.',
      ],
    ],
    [
      'of a limit is within it',
      (issues, at, key) => number({ minimum: 1, maximum: 1 })(issues, 1, at, key),
      [undefined],
    ],
    [
      'that is an open object',
      (issues, at, key) =>
        openObject((inner, { name }, place) => string()(inner, name, place, 'name'))(issues, { more: 1 }, at, key),
      [undefined, 'required: /at/key/name: expected string, received missing.'],
    ],
    [
      'that is no open object',
      (issues, at, key) => openObject(() => undefined)(issues, null, at, key),
      [undefined, 'type: /at/key: expected object, received null.'],
    ],
  ])('%s', (_name, act, expected) => expect(run(act)).toEqual(expected));

  test('an issue of the pattern before does not hide the next', () => {
    const issues: Issue[] = [];
    string({ maxLength: 1 })(issues, 'long', '', 'first');
    matching(string({ maxLength: 9 }), /^b/u)(issues, 'a', '', 'second');
    expect(issues.map(({ rule }) => rule)).toEqual(['maxLength', 'pattern']);
  });
});

test('codes are counted from the first', () => {
  expect(codesFromDistances([1000, 1, 5])).toEqual([1000, 1001, 1006]);
});
