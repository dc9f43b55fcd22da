import { describe, expect, test } from 'vitest';
import { combinationsOf } from '../../src/examples/optional-parts.js';

const partsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `/${index}`);

test.each([0, 1, 2, 3])('%i optional parts give every combination', (count) => {
  const rows = combinationsOf(partsOf(count)).map((row) => [...row].join());
  expect(new Set(rows).size).toBe(2 ** count);
  expect(rows).toHaveLength(2 ** count);
});

describe.each([4, 5, 8, 9, 33, 200])('%i optional parts', (count) => {
  const parts = partsOf(count);
  const rows = combinationsOf(parts);

  test('give few combinations: all, none, and two for each binary digit', () => {
    expect(rows).toHaveLength(2 * Math.ceil(Math.log2(count)) + 2);
    expect(rows.slice(0, 2).map(({ size }) => size)).toEqual([count, 0]);
  });

  test('each two occur in all four combinations', () => {
    for (const a of parts) {
      for (const b of parts) {
        if (a === b) continue;
        expect(new Set(rows.map((row) => `${row.has(a)} ${row.has(b)}`)).size).toBe(4);
      }
    }
  });
});
