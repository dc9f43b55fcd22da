import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/translations-name-known-errors.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

test('reports keys that the catalogue does not have', () => {
  const texts = { USER_NOT_FOUND: 'a', USER_NOT_FUOND: 'b', SOMETHING: 'c', constructor: 'd' };
  expect(violationsOf(rule, draftOfErrors({ USER_NOT_FOUND: {} }, { de: texts }))).toEqual([
    ['locales/de.json USER_NOT_FUOND key', expect.stringContaining('"USER_NOT_FUOND"'), 'Did you mean USER_NOT_FOUND?'],
    ['locales/de.json SOMETHING key', expect.any(String), 'Remove it, or add the error to the catalogue.'],
    ['locales/de.json constructor key', expect.any(String), expect.any(String)],
  ]);
});

test.each([
  ['1000', 'FIRST'],
  ['AADSTS50034', 'SECOND'],
])('a text under the code %s is told the name', (code, name) => {
  const draft = draftOfErrors({ FIRST: {}, SECOND: { code: 'AADSTS50034' } }, { de: { [code]: 'a' } });
  expect(violationsOf(rule, draft)).toEqual([
    [
      `locales/de.json ${code} key`,
      expect.any(String),
      `Write ${name}: a text stands under the name of its error, not the code.`,
    ],
  ]);
});

test('knows entries of the wrong shape by their name', () => {
  const draft = draftOfErrors({ BROKEN: { status: 'none' } }, { de: { BROKEN: 'x' } });
  expect(violationsOf(rule, draft)).toEqual([]);
});

test('a long name is cut', () => {
  const draft = draftOfErrors({}, { de: { ['X'.repeat(120)]: 'x' } });
  expect(violationsOf(rule, draft).map(([, message]) => message)).toEqual([
    `"${'X'.repeat(100)}" is not the name of an error in the catalogue.`,
  ]);
});

test('stays fast if every key is unknown', () => {
  const many = (prefix: string) => Array.from({ length: 10_000 }, (_, index) => `${prefix}_${index}`);
  const errors = Object.fromEntries(many('A_LONG_NAME').map((name) => [name, {}]));
  const texts = Object.fromEntries(many('A_LONG_NAMES').map((name) => [name, 'x']));
  const draft = draftOfErrors(errors, { de: texts });
  const start = cpuTime();
  expect(violationsOf(rule, draft)).toHaveLength(10_000);
  expect(cpuTime() - start).toBeLessThan(5_000);
});
