import { describe, expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/codes-are-unique.js';
import { draftOfErrors, findingsOf } from '../draft-of.js';

const same = { FIRST: { code: 1000 }, SECOND: { code: 1000 }, THIRD: { code: 1001 }, FOURTH: { code: 1000 } };

test('the first one keeps the code, each other one is told another free code', () => {
  expect(findingsOf(rule, draftOfErrors(same))).toEqual([
    [
      'catalog.json errors/SECOND/code',
      'SECOND has the code 1000, which belongs to FIRST.',
      'Give it a free code, such as 1002 in "all".',
    ],
    [
      'catalog.json errors/FOURTH/code',
      'FOURTH has the code 1000, which belongs to FIRST.',
      'Give it a free code, such as 1003 in "all".',
    ],
  ]);
});

describe('where one of them is released', () => {
  const toldWith = (...released: readonly string[]) =>
    findingsOf(rule, { ...draftOfErrors(same), released: new Set(released) }).map(([, message]) => message);

  test('it keeps the code, wherever it stands', () => {
    expect(toldWith('FOURTH')).toEqual([
      'FIRST has the code 1000, which belongs to FOURTH, released with it.',
      'SECOND has the code 1000, which belongs to FOURTH, released with it.',
    ]);
  });

  test('none or several: the first of them keeps it', () => {
    expect(toldWith('OTHER')[0]).toBe('SECOND has the code 1000, which belongs to FIRST.');
    expect(toldWith('SECOND', 'FOURTH')).toEqual([
      'FIRST has the code 1000, which belongs to SECOND, released with it.',
      'FOURTH has the code 1000, which belongs to SECOND.',
    ]);
  });
});

test('gaps below are proposed when nothing above is free, then that none is left', () => {
  const errors = Object.fromEntries(
    ['A', 'B', 'C', 'D', 'E'].map((name, index) => [name, { code: index < 4 ? 1999 : 1001 }]),
  );
  const mends = findingsOf(rule, draftOfErrors({ ...errors, Z: { code: 1000 } })).map(([, , mend]) => mend);
  expect(mends).toEqual([1002, 1003, 1004].map((code) => `Give it a free code, such as ${code} in "all".`));
});

test('many errors with one code cost no more than a look at each', () => {
  const errors = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`E_${index}`, { code: 1500 }]));
  const mends = findingsOf(rule, draftOfErrors(errors)).map(([, , mend]) => mend);
  expect(mends).toHaveLength(19_999);
  expect(new Set(mends).size).toBe(1000);
  expect(mends.at(-1)).toBe('Give it a code of its own; "all" has none left.');
});
