import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/provenance-fits-the-locales.js';
import { draftOf, violationsOf } from '../draft-of.js';

const catalog = {
  sourceLocale: 'en',
  errors: { USER_MISSING: { code: 1000, message: 'No user.', status: 404, domain: 'user' } },
};
const record = { source: 'No user.', target: null, state: 'draft' };

function found(provenance: Parameters<typeof draftOf>[3]) {
  return violationsOf(rule, draftOf(catalog, { de: { USER_MISSING: 'Kein Benutzer.' } }, {}, provenance));
}

test('a file about a locale, with names of errors, is right', () => {
  expect(found({ de: { USER_MISSING: record, format: 1 } })).toEqual([]);
});

test('a name that no error has is reported, with the nearest', () => {
  expect(found({ de: { USER_MISING: record, format: 1 } })).toEqual([
    [
      'translations/de.json USER_MISING key',
      '"USER_MISING" is not the name of an error in the catalogue.',
      'Did you mean USER_MISSING? Rename it, or remove the line.',
    ],
  ]);
});

test.each([
  ['fr', 'There is no locales/fr.json beside the catalogue.', 'Restore the locale, or delete this file.'],
  [
    'en',
    '"en" is the source language.',
    'If it has become the source language by mistake, correct "sourceLocale". Otherwise delete this file.',
  ],
])('a file without a locale is reported: %s', (tag, message, help) => {
  expect(found({ [tag]: { format: 1 } })).toEqual([[`translations/${tag}.json `, message, help]]);
});
