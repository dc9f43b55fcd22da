import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/internal-errors-have-a-fallback.js';
import type { Draft } from '../../../src/draft/draft.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, violationsOf } from '../draft-of.js';

const end = { since: '2', reason: 'Old.' };
const needed = { data: { max: { type: 'integer', description: 'The most.' } }, message: '{max}' };

function withFallback(errors: Readonly<Record<string, JsonObject>>): Draft {
  const entries = Object.entries(errors).map(([name, entry], index) => [
    name,
    { code: 1000 + index, message: `${name}.`, status: 400, domain: 'test', ...entry },
  ]);
  const envelope = { code: 'code', message: 'message', data: 'data' };
  const errorsByName = Object.fromEntries(entries);
  return draftOf({ name: 'test', sourceLocale: 'en', fallback: 'BUSY', envelope, errors: errorsByName });
}

test.each<[what: string, fallback: JsonObject, message: string]>([
  ['an internal one', { audience: 'internal' }, 'The fallback BUSY is internal itself.'],
  ['a retired one', { retired: end }, 'The fallback BUSY is retired.'],
  ['one that needs data', needed, 'The fallback BUSY needs data: max.'],
  ['one that is answered as another one', { sameAnswerAs: 'OTHER' }, 'The fallback BUSY is answered as OTHER.'],
])('refuses %s as the fallback', (_, entry, message) => {
  const draft = withFallback({ BUSY: entry, OTHER: {} });
  expect(violationsOf(rule, draft)).toEqual([['catalog.json fallback', message, expect.any(String)]]);
});

test('accepts a fallback that servers can send for anything', () => {
  const draft = withFallback({ BUSY: {}, DISK_FULL: { audience: 'internal' } });
  expect(violationsOf(rule, draft)).toEqual([]);
});

test('every help says which error to name', () => {
  const helps = (errors: Readonly<Record<string, JsonObject>>): readonly string[] =>
    violationsOf(rule, withFallback(errors)).map(([, , help]) => help);
  expect(helps({ BUSY: { audience: 'internal' } })).toEqual(['Name a public error without required data.']);
  expect(helps({ BUSY: needed })).toEqual(['Name a public error without required data.']);
  expect(helps({ BUSY: { retired: end } })).toEqual(['Name an error that servers still send.']);
  expect(helps({ BUSY: { sameAnswerAs: 'OTHER' }, OTHER: {} })).toEqual(['Name OTHER.']);
});

test('only data that is required is in the way, and all of it is named', () => {
  const number = { type: 'integer', description: 'A number.' };
  const data = { max: number, min: number, size: { ...number, default: 1 }, note: { ...number, optional: true } };
  const found = violationsOf(rule, withFallback({ BUSY: { data, message: '{max} {min} {size}' } }));
  expect(found.map(([, message]) => message)).toEqual(['The fallback BUSY needs data: max, min.']);
});

test('a fallback that the catalogue does not have', () => {
  expect(violationsOf(rule, withFallback({ BUSI: {} }))).toEqual([
    ['catalog.json fallback', 'The fallback BUSY is no error of the catalogue.', 'Did you mean BUSI?'],
  ]);
  expect(violationsOf(rule, withFallback({ ORDER_NOT_FOUND: {} }))).toEqual([
    ['catalog.json fallback', 'The fallback BUSY is no error of the catalogue.', 'Name an error of the catalogue.'],
  ]);
});

test('an entry of the wrong shape is there, and another rule says what is wrong with it', () => {
  expect(violationsOf(rule, withFallback({ BUSY: { status: 'x' }, OTHER: {} }))).toEqual([]);
});

test('an internal error needs a fallback', () => {
  const errors = { DISK_FULL: { code: 1, message: 'Full.', status: 500, domain: 'test', audience: 'internal' } };
  expect(violationsOf(rule, draftOf({ name: 'test', sourceLocale: 'en', errors }))).toEqual([
    [
      'catalog.json errors/DISK_FULL/audience',
      'DISK_FULL is internal, but the catalogue names no "fallback" for users.',
      'Name a public error without required data: "fallback": "SYSTEM_BUSY".',
    ],
  ]);
});
