import { expect, test } from 'vitest';
import { makeContract } from '../../../src/check/make-contract.js';
import { rule } from '../../../src/check/rules/source-copy-is-current.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

const errors = { USER_MISSING: { message: 'No user.' }, ORDER_MISSING: { message: 'No order.' } };
const RUN = 'Run error-contracts translations source.';

test('a copy with other texts, without texts and with further names is reported', () => {
  expect(
    violationsOf(rule, draftOfErrors(errors, { en: { USER_MISSING: 'No one.', POOL_MISSING: 'No pool.' } })),
  ).toEqual([
    [
      'locales/en.json USER_MISSING',
      'The text of USER_MISSING is not that of the catalogue.',
      'Edit the text in catalog.json, then run error-contracts translations source.',
    ],
    ['locales/en.json POOL_MISSING key', '"POOL_MISSING" is not the name of an error in the catalogue.', RUN],
    ['locales/en.json ', '1 of 2 texts are missing: ORDER_MISSING.', RUN],
  ]);
});

test('a copy is no translation: readers get the texts of the catalogue', () => {
  const { locales } = makeContract(draftOfErrors(errors, { en: { USER_MISSING: 'No one.' }, de: {} }));
  expect(locales.map(({ tag, messages }) => [tag, messages.get('USER_MISSING')])).toEqual([
    ['en', ['No user.']],
    ['de', undefined],
  ]);
});

test('a long name and a long list are cut, and a text of no error costs nothing more', () => {
  const many = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`ERROR_${index}`, {}]));
  const found = violationsOf(rule, draftOfErrors(many, { en: { ['X'.repeat(120)]: '' } }));
  expect(found.map(([, message]) => message)).toEqual([
    `"${'X'.repeat(100)}" is not the name of an error in the catalogue.`,
    '7 of 7 texts are missing: ERROR_0, ERROR_1, ERROR_2, ERROR_3, ERROR_4.',
  ]);
});

test('an entry of the wrong shape is no reason to report its text', () => {
  expect(violationsOf(rule, draftOfErrors({ BROKEN: { status: 'none' } }, { en: { BROKEN: 'x' } }))).toEqual([]);
});
