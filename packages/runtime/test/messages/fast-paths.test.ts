import { expect, test } from 'vitest';
import { numberOf } from '../../src/messages/number-of.js';
import { ordinalOf, pluralOf } from '../../src/messages/plural-of.js';

const numbers = [
  ...[0, -0, 1, 2, 9, 10, 99, 100, 999, 1000, 1001, 9999, 10_000, 12_345, 999_999, 1e6, 1_234_567, 1e15],
  ...[Number.MAX_SAFE_INTEGER, 2 ** 53, 1e21, -1, -1000, -12_345, 0.5, 1.5, 1234.5678, Number.NaN, Infinity, -Infinity],
];

test.each([
  ['en', ',', 1000],
  ['de', '.', 1000],
  ['fr', '\u202f', 1000],
  ['es', '.', 10_000],
  ['hi', undefined, 1000],
])('numbers of %s are written as Intl writes them', (locale, separator, least) => {
  const intl = new Intl.NumberFormat(locale);
  const number = numberOf(locale, separator, least);
  expect(numbers.map((value) => number(value))).toEqual(numbers.map((value) => intl.format(value)));
});

test.each([
  ['en', 'cardinal', pluralOf('en', (n) => (n === 1 ? 'one' : 'other'))],
  ['pl', 'cardinal', pluralOf('pl')],
  ['ja', 'ordinal', ordinalOf('ja', () => 'other')],
  ['en', 'ordinal', ordinalOf('en')],
] as const)('%s categories of %s are chosen as Intl chooses them', (locale, type, category) => {
  const intl = new Intl.PluralRules(locale, { type });
  expect(numbers.map((value) => category(value))).toEqual(numbers.map((value) => intl.select(value)));
});
