import { expect, test } from 'vitest';
import { makeContract } from '../../../src/check/make-contract.js';
import { rule as placeholdersAgree } from '../../../src/check/rules/placeholders-agree.js';
import { rule } from '../../../src/check/rules/translations-are-current.js';
import { digest } from '../../../src/compare/snapshot/text-digest.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, violationsOf } from '../draft-of.js';

const SOURCE = 'Use at most {max} letters.';
const TEXT = 'Höchstens 20 Buchstaben.';

function draft(record: JsonObject) {
  const max = { type: 'integer', description: 'The most.' };
  const catalog = {
    sourceLocale: 'en',
    errors: { NAME_LONG: { code: 1000, message: SOURCE, status: 404, domain: 'user', data: { max } } },
  };
  const full = { source: 'Use at most 20 letters.', target: digest(TEXT), state: 'reviewed', ...record };
  return draftOf(catalog, { de: { NAME_LONG: TEXT } }, {}, { de: { NAME_LONG: full, format: 1 } });
}

const major = { edit: { impact: 'major', to: digest(SOURCE) } };
const MESSAGE =
  'The translation of NAME_LONG was made from “Use at most 20 letters.”; the source is “Use at most {max} letters.” now.';

test('a translation of an older source is reported, with both sources', () => {
  expect(violationsOf(rule, draft({}))).toEqual([
    [
      'locales/de.json NAME_LONG',
      MESSAGE,
      'Translate it anew, or run error-contracts translations source-edited NAME_LONG --trivial.',
    ],
  ]);
});

test('after a further edit only a translator can confirm it, because a trivial edit does not', () => {
  const earlier = { edit: { impact: 'minor', to: digest('Use up to 20 letters.') } };
  const help = (record: JsonObject) => violationsOf(rule, draft(record))[0]?.[2];
  expect(help(earlier)).toBe(
    'Translate it anew, or confirm it in an export: error-contracts translations export --only stale --locale <language>.',
  );
  expect(help({ edit: { impact: 'minor', to: digest(SOURCE) } })).toContain('source-edited NAME_LONG --trivial.');
});

test('a translation that was edited since counts as one of the source of today', () => {
  expect(violationsOf(rule, draft({ target: digest('Zwanzig.') }))).toEqual([]);
  expect(violationsOf(rule, draft({ target: null }))).toEqual([]);
});

test('a translation of the same source is current, whatever was said about edits in between', () => {
  expect(violationsOf(rule, draft({ source: SOURCE, ...major }))).toEqual([]);
});

test('after a minor edit the translation is sent on; after a major one readers get the source text', () => {
  const textsOf = (record: JsonObject) => makeContract(draft(record)).locales.map(({ messages }) => messages.size);
  expect(textsOf({})).toEqual([1, 1]);
  expect(textsOf(major)).toEqual([1, 0]);
  expect(textsOf({ ...major, source: SOURCE })).toEqual([1, 1]);
  expect(textsOf({ ...major, target: digest('Zwanzig.') })).toEqual([1, 1]);
  expect(violationsOf(rule, draft(major))[0]?.[2]).toContain('Until then, people who read de get en.');
});

test('what is not sent need not show the placeholders of the source', () => {
  expect(violationsOf(placeholdersAgree, draft({}))).toHaveLength(1);
  expect(violationsOf(placeholdersAgree, draft(major))).toEqual([]);
});
