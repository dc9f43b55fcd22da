import { describe, expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/codes-lie-in-one-range.js';
import type { Draft } from '../../../src/draft/draft.js';
import type { Range } from '../../../src/embedded/catalog.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

const RANGES: readonly Range[] = [
  { from: 2000, to: 2999, name: 'users' },
  { from: 1000, to: 1499, name: 'orders', reserved: [{ code: 1013, reason: 'Nobody wants it.' }] },
];

function draftWith(code: number, ranges: readonly Range[] = RANGES): Draft {
  const draft = draftOfErrors({ A: { code } });
  return { ...draft, head: { ...draft.head, ranges: [...ranges] as [Range, ...Range[]] } };
}

test.each([1000, 1012, 1499, 2000, 2999])('accepts %i, at an end or inside of a range', (code) => {
  expect(violationsOf(rule, draftWith(code))).toEqual([]);
});

test.each([1, 999, 1500, 1999, 3000, 9_999_999])('reports %i, before, between and after the ranges', (code) => {
  expect(violationsOf(rule, draftWith(code))).toEqual([
    [
      'catalog.json errors/A/code',
      `The code ${code} of A lies in no range.`,
      'Take a free code of 1000–1499 (orders), 2000–2999 (users), or declare a range.',
    ],
  ]);
});

test('shows eight ranges at most', () => {
  const many = Array.from({ length: 10 }, (_, index) => ({ from: index + 1, to: index + 1, name: `r${index}` }));
  const [violation] = violationsOf(rule, draftWith(5000, many));
  expect(violation?.[2]).toMatch(/^Take a free code of 1–1 \(r0\), .*8–8 \(r7\) and 2 more, or declare a range\.$/);
});

describe('a reserved code', () => {
  test('is reported with the reason and its range', () => {
    expect(violationsOf(rule, draftWith(1013))).toEqual([
      [
        'catalog.json errors/A/code',
        'The code 1013 of A is reserved: Nobody wants it.',
        'Take another code of "orders".',
      ],
    ]);
  });

  test('is reported beside the missing range if no range contains it', () => {
    const strange = [{ from: 1000, to: 1499, name: 'orders', reserved: [{ code: 1600, reason: 'Odd.' }] }];
    expect(violationsOf(rule, draftWith(1600, strange)).map(([, message]) => message)).toEqual([
      'The code 1600 of A lies in no range.',
      'The code 1600 of A is reserved: Odd.',
    ]);
  });
});

test('says nothing if the ranges have the wrong shape', () => {
  const { ranges: _ranges, ...head } = draftWith(5).head;
  expect(violationsOf(rule, { ...draftWith(5), head })).toEqual([]);
});
