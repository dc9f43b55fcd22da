import { describe, expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/locales-are-language-tags.js';
import { draftOf, draftOfErrors, violationsOf } from '../draft-of.js';

const FORM = 'Write a tag such as "en", "pt-BR" or "zh-Hant".';

test.each(['de', 'pt-BR', 'zh-Hant-TW', 'sr-Latn', 'es-419', 'fil', 'de-DE-u-co-phonebk'])('accepts %s', (tag) => {
  expect(violationsOf(rule, draftOfErrors({}, { [tag]: {} }))).toEqual([]);
  expect(violationsOf(rule, draftOfErrors({}, {}, tag))).toEqual([]);
});

describe.each([
  ['german', FORM],
  ['', FORM],
  ['x', FORM],
  ['de-', FORM],
  ['de_AT', 'Write "de-AT".'],
  ['DE', 'Write "de".'],
  ['zh-hant-tw', 'Write "zh-Hant-TW".'],
  ['iw', 'Write "he".'],
  ['german_DE', FORM],
])('reports %j', (tag, help) => {
  const says = `"${tag}" is not a BCP 47 language tag`;

  test('as a locale', () => {
    expect(violationsOf(rule, draftOfErrors({}, { [tag]: {} }))).toEqual([
      [`locales/${tag}.json `, expect.stringContaining(says), help],
    ]);
  });

  test('as a glossary', () => {
    const draft = draftOf({ errors: {} }, {}, { [tag]: {} });
    expect(violationsOf(rule, draft)).toEqual([[`glossaries/${tag}.json `, expect.stringContaining(says), help]]);
  });
});

test('reports the source language at its property', () => {
  expect(violationsOf(rule, draftOfErrors({}, {}, 'en_US'))).toEqual([
    ['catalog.json sourceLocale', '"en_US" is not a BCP 47 language tag in canonical form.', 'Write "en-US".'],
  ]);
});

test('accepts a locale file of the source language, which is a copy of the catalogue', () => {
  const catalog = { sourceLocale: 'en', errors: {} };
  expect(violationsOf(rule, draftOf(catalog, { en: {} }, { en: {} }))).toEqual([]);
});
