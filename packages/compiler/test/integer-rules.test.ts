import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { integerGrouping } from '../src/i18n/integer-grouping.js';
import { integerPluralRule } from '../src/i18n/integer-plural-rule.js';

const { supplemental } = createRequire(import.meta.url)('cldr-core/supplemental/plurals.json');
const languages = Object.keys(supplemental['plurals-type-cardinal']).filter(
  (tag) => Intl.PluralRules.supportedLocalesOf([tag]).length > 0,
);
const numbers = [
  ...Array.from({ length: 2001 }, (_, number) => number),
  1e4,
  12_345,
  1e5,
  1e6,
  1_000_001,
  2e6,
  1e9,
  2 ** 53 - 1,
];

test('there are languages', () => expect(languages.length).toBeGreaterThan(150));

describe.each(['cardinal', 'ordinal'] as const)('%s plural rules of integers equal Intl', (type) => {
  test.each(languages)('%s', (tag) => {
    const code = integerPluralRule(tag, type);
    if (code === undefined) {
      expect(type, 'every language has cardinals').toBe('ordinal');
      return;
    }
    const rule = new Function(`return ${code}`)() as (value: number) => string;
    const intl = new Intl.PluralRules(tag, { type });
    expect(numbers.map((number) => rule(number))).toEqual(numbers.map((number) => intl.select(number)));
  });
});

test('a language that CLDR does not know has no rule', () => {
  expect(integerPluralRule('xx', 'cardinal')).toBeUndefined();
  expect(integerPluralRule('constructor', 'cardinal')).toBeUndefined();
});

test('a tag with a region has the rule of its language, unless it has one of its own', () => {
  expect(integerPluralRule('de-AT', 'cardinal')).toBe(integerPluralRule('de', 'cardinal'));
  expect(integerPluralRule('pt-PT', 'cardinal')).not.toBe(integerPluralRule('pt-BR', 'cardinal'));
});

test.each([
  ['en', { separator: ',', least: 1000 }],
  ['de', { separator: '.', least: 1000 }],
  ['es', { separator: '.', least: 10_000 }],
  ['hi', undefined],
  ['fa', undefined],
  ['xx', undefined],
])('whole numbers in %s', (tag, grouping) => expect(integerGrouping(tag)).toEqual(grouping));
