import { expect, test } from 'vitest';
import { conditionsOf, hasSize, hasUniqueItems, isMultipleOf } from '../../src/keywords/index.js';

test.each<[value: number, divisor: number, expected: boolean]>([
  [0.3, 0.1, true],
  [0.35, 0.1, false],
  [4.35, 0.01, true],
  [1e308, 0.5, true],
  [0, 0.1, true],
  [-0, 3, true],
  [-6, 3, true],
  [-7, 3, false],
  [2 ** 53, 2, true],
  [1e22, 7, false],
  [5, 1e-320, true],
  [1e-320, 5, false],
  [5e-324, 5e-324, true],
  [0.000_000_1, 1e-8, true],
  [1.1, 1, false],
])('%s is a multiple of %s: %s', (value, divisor, expected) => {
  expect(isMultipleOf(value, divisor)).toBe(expected);
});

test.each<[list: readonly unknown[], expected: boolean]>([
  [[], true],
  [[1, '1', true, null, [1], { a: 1 }], true],
  [[0, -0], false],
  [['[1]', [1]], true],
  [
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
    false,
  ],
  [
    [
      { a: 1, b: 2 },
      { a: 2, b: 1 },
    ],
    true,
  ],
  [[JSON.parse('{"__proto__": 1}'), {}], true],
  [
    [
      [1, 2],
      [2, 1],
    ],
    true,
  ],
])('%j has unique items: %s', (list, expected) => {
  expect(hasUniqueItems(list)).toBe(expected);
});

test('a hundred thousand items are compared in linear time, whatever they are', () => {
  const count = 100_000;
  const start = performance.now();
  for (const make of [Number, String, (index: number) => ({ id: index, tags: ['a'] }), (index: number) => [index]]) {
    const list = Array.from({ length: count }, (_, index) => make(index));
    expect(hasUniqueItems(list)).toBe(true);
    expect(hasUniqueItems([...list, make(count - 1)])).toBe(false);
  }
  expect(performance.now() - start).toBeLessThan(5000);
});

test('the size of an object counts its own properties', () => {
  expect([hasSize({}, 1), hasSize({ a: 1 }, 1), hasSize({ a: 1, b: 2 }, 0, 1)]).toEqual([false, true, false]);
});

test('a schema without such keywords has no conditions', () => {
  expect(conditionsOf({ type: 'string', minLength: 1, uniqueItems: false, format: 'toString' })).toEqual([]);
});
