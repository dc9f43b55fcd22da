import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/ranges-do-not-overlap.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, violationsOf } from '../draft-of.js';

function violationsOfRanges(...ranges: readonly JsonObject[]) {
  return violationsOf(rule, draftOf({ ranges: [...ranges], errors: {} }));
}

test('accepts neighbours in any order, and a range of one code', () => {
  expect(
    violationsOfRanges(
      { from: 2000, to: 2999, name: 'b' },
      { from: 1000, to: 1999, name: 'a' },
      { from: 3000, to: 3000, name: 'c', reserved: [{ code: 3000, reason: 'x' }] },
    ),
  ).toEqual([]);
});

test('reports the range that starts too early, with both ways out', () => {
  expect(violationsOfRanges({ from: 1999, to: 2999, name: 'b' }, { from: 1000, to: 1999, name: 'a' })).toEqual([
    [
      'catalog.json ranges/0/from',
      'The range "b" (1999–2999) overlaps "a" (1000–1999).',
      'Start it at 2000 or later, or end "a" at 1998.',
    ],
  ]);
});

test('reports each range inside of a wide one, also behind a narrow one', () => {
  const found = violationsOfRanges(
    { from: 1000, to: 9999, name: 'wide' },
    { from: 1100, to: 1200, name: 'narrow' },
    { from: 5000, to: 5100, name: 'late' },
  );
  expect(found.map(([place, message]) => [place, message])).toEqual([
    ['catalog.json ranges/1/from', 'The range "narrow" (1100–1200) overlaps "wide" (1000–9999).'],
    ['catalog.json ranges/2/from', 'The range "late" (5000–5100) overlaps "wide" (1000–9999).'],
  ]);
});

test('of two equal ranges, reports the second', () => {
  const twice = { from: 1000, to: 1999, name: 'a' };
  expect(violationsOfRanges(twice, { ...twice, name: 'b' }).map(([place]) => place)).toEqual([
    'catalog.json ranges/1/from',
  ]);
});

test('reports a range that ends before it starts', () => {
  expect(violationsOfRanges({ from: 1999, to: 1000, name: 'a' })).toEqual([
    ['catalog.json ranges/0/to', 'The range "a" ends at 1000, before it starts at 1999.', 'Swap "from" and "to".'],
  ]);
});

test('reports a reserved code outside of its range', () => {
  const reserved = [999, 1000, 1999, 2000].map((code) => ({ code, reason: 'x' }));
  expect(violationsOfRanges({ from: 1000, to: 1999, name: 'a', reserved })).toEqual([
    [
      'catalog.json ranges/0/reserved/0/code',
      'The range "a" reserves 999, which is not in 1000–1999.',
      'Reserve it in the range that contains it.',
    ],
    [
      'catalog.json ranges/0/reserved/3/code',
      'The range "a" reserves 2000, which is not in 1000–1999.',
      expect.any(String),
    ],
  ]);
});

test('a range is compared with the widest before it, not with the last', () => {
  const found = violationsOfRanges(
    { from: 1000, to: 1100, name: 'narrow' },
    { from: 1050, to: 9999, name: 'wide' },
    { from: 5000, to: 5100, name: 'late' },
  );
  expect(found.map(([, message]) => message)).toEqual([
    'The range "wide" (1050–9999) overlaps "narrow" (1000–1100).',
    'The range "late" (5000–5100) overlaps "wide" (1050–9999).',
  ]);
});

test('reports a code that is reserved without the prefix of its range', () => {
  const reserved = ['shop.a', 'other.a', 5].map((code) => ({ code, reason: 'x' }));
  expect(violationsOfRanges({ prefix: 'shop.', name: 'shop', reserved })).toEqual(
    [
      ['1', '"other.a"'],
      ['2', '5'],
    ].map(([at, code]) => [
      `catalog.json ranges/0/reserved/${at}/code`,
      `The range "shop" reserves ${code}, which does not begin with "shop.".`,
      'Reserve it in the range that contains it.',
    ]),
  );
});

test('a catalogue without ranges breaks nothing', () => {
  expect(violationsOf(rule, draftOf({ errors: {} }))).toEqual([]);
});

test('of two ranges that end at one code, the first is the one that others overlap', () => {
  const found = violationsOfRanges(
    { from: 1000, to: 1999, name: 'a' },
    { from: 1500, to: 1999, name: 'b' },
    { from: 1800, to: 1900, name: 'c' },
  );
  expect(found.map(([, message]) => message)).toEqual([
    'The range "b" (1500–1999) overlaps "a" (1000–1999).',
    'The range "c" (1800–1900) overlaps "a" (1000–1999).',
  ]);
});
