import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/index.js';
import { rule } from '../../../src/check/rules/codes-are-unique.js';
import type { JsonObject } from '../../../src/json.js';
import { catalogOf, sourcesWith } from '../../include/sources-with.js';
import { draftOf, draftOfErrors, violationsOf } from '../draft-of.js';

const same = { FIRST: { code: 1000 }, SECOND: { code: 1000 }, THIRD: { code: 1001 }, FOURTH: { code: 1000 } };

test('the first one keeps the code, and another free code is proposed for each other one', () => {
  expect(violationsOf(rule, draftOfErrors(same))).toEqual([
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

describe('if one of them is released', () => {
  const messagesWith = (
    released: Readonly<Record<string, number>>,
    errors: Readonly<Record<string, JsonObject>> = same,
  ) => violationsOf(rule, { ...draftOfErrors(errors), released: new Map(Object.entries(released)) });

  test('it keeps the code, wherever it is in the file', () => {
    expect(messagesWith({ FOURTH: 1000 }).map(([, message]) => message)).toEqual([
      'FIRST has the code 1000, which belongs to FOURTH, released with it.',
      'SECOND has the code 1000, which belongs to FOURTH, released with it.',
    ]);
  });

  test('also by a former name', () => {
    const renamed = { ...same, FOURTH: { code: 1000, aliases: ['OLD'] } };
    expect(messagesWith({ OLD: 1000 }, renamed).map(([, message]) => message)[0]).toContain(
      'belongs to FOURTH, released',
    );
  });

  test('released with another code it does not', () => {
    expect(messagesWith({ FOURTH: 1002 }).map(([, message]) => message)[0]).toBe(
      'SECOND has the code 1000, which belongs to FIRST.',
    );
  });

  test('a code that was ever released is not proposed', () => {
    expect(messagesWith({ GONE: 1002, GONE_TOO: 1003 }).map(([, , help]) => help)).toEqual([
      'Give it a free code, such as 1004 in "all".',
      'Give it a free code, such as 1005 in "all".',
    ]);
  });
});

test('gaps below are proposed when nothing above is free, then that none is left', () => {
  const errors = Object.fromEntries(
    ['A', 'B', 'C', 'D', 'E'].map((name, index) => [name, { code: index < 4 ? 1999 : 1001 }]),
  );
  const helps = violationsOf(rule, draftOfErrors({ ...errors, Z: { code: 1000 } })).map(([, , help]) => help);
  expect(helps).toEqual([1002, 1003, 1004].map((code) => `Give it a free code, such as ${code} in "all".`));
});

test('many errors with one code cost no more than a look at each', () => {
  const errors = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`E_${index}`, { code: 1500 }]));
  const helps = violationsOf(rule, draftOfErrors(errors)).map(([, , help]) => help);
  expect(helps).toHaveLength(19_999);
  expect(new Set(helps).size).toBe(1000);
  expect(helps.at(-1)).toBe('Give it a code of its own; "all" has none left.');
});

describe('what is proposed', () => {
  const helpOf = (code: number): string | undefined => {
    const draft = draftOf({
      ranges: [
        { from: 100, to: 101, name: 'low' },
        { from: 200, to: 202, name: 'high' },
      ],
      errors: { A: { code, message: 'a', status: 400 }, B: { code, message: 'b', status: 400 } },
    });
    return violationsOf(rule, draft)[0]?.[2];
  };

  test.each([
    [100, 'Give it a free code, such as 101 in "low".'],
    [101, 'Give it a free code, such as 100 in "low".'],
    [200, 'Give it a free code, such as 201 in "high".'],
    [202, 'Give it a free code, such as 200 in "high".'],
    [99, 'Give it a code of its own.'],
    [102, 'Give it a code of its own.'],
    [203, 'Give it a code of its own.'],
  ])('for %i', (code, help) => expect(helpOf(code)).toBe(help));
});

test('of two files each has a sentence, and of one only the second error', async () => {
  const one = { message: 'One.', status: 400, code: 1001, domain: 'shop' };
  const catalog = catalogOf(['errors/*.json'], { FIRST: one });
  const there = { SECOND: { ...one, message: 'Two.' }, THIRD: { ...one, message: 'Three.' } };
  const sources = await sourcesWith(catalog, { 'errors/orders.json': { errors: there } });
  const { diagnostics } = check(sources);
  const found = diagnostics.filter((one) => one.rule === rule.name);
  expect(found.map(({ file, message, help }) => [file, message, help])).toEqual([
    ['catalog.json', 'FIRST has the code 1001, which SECOND in another file has too.', 'Keep it, and change SECOND.'],
    ['catalog.json', 'FIRST has the code 1001, which THIRD in another file has too.', 'Keep it, and change THIRD.'],
    [
      'errors/orders.json',
      'SECOND has the code 1001, which belongs to FIRST.',
      'Give it a free code, such as 1002 in "accounts".',
    ],
    [
      'errors/orders.json',
      'THIRD has the code 1001, which belongs to FIRST.',
      'Give it a free code, such as 1003 in "accounts".',
    ],
  ]);
});
