import { expect, test } from 'vitest';
import { check } from '../../../src/check/check.js';
import { rule } from '../../../src/check/rules/held-errors-have-a-place.js';
import { rule as fallbackRule } from '../../../src/check/rules/internal-errors-have-a-fallback.js';
import { rule as typeRule } from '../../../src/check/rules/placeholder-types-fit.js';
import { rule as placeholderRule } from '../../../src/check/rules/placeholders-are-declared.js';
import { rule as answerRule } from '../../../src/check/rules/same-answers-agree.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, draftOfErrors, violationsOf } from '../draft-of.js';

const FLAT = { code: 'code', message: 'message', data: 'data' };
const END = { since: '2', reason: 'Old.' };

function violationsIn(
  entry: JsonObject,
  envelope: JsonObject | undefined,
  others: JsonObject = { TAKEN: { code: 'b' } },
) {
  const errors = { INVALID: { code: 'a', holdsErrors: true, ...entry }, ...others };
  const complete = Object.entries(errors).map(([name, value]) => [
    name,
    { message: `${name}.`, status: 422, domain: 'test', ...(value as JsonObject) },
  ]);
  const head = { name: 'test', sourceLocale: 'en', ...(envelope === undefined ? {} : { envelope }) };
  return violationsOf(rule, draftOf({ ...head, errors: Object.fromEntries(complete) }));
}

test.each<[what: string, entry: JsonObject, envelope: JsonObject | undefined]>([
  ['an envelope of its own', {}, FLAT],
  ['no envelope', {}, undefined],
  ['problem details, whose data stand beside the rest', {}, { format: 'problem+json' }],
  ['data in the object of the error', {}, { code: '/error/code', message: '/error/message', data: '/error' }],
  ['other data', { data: { form: 'string' } }, FLAT],
  ['a tombstone, which clients still read', { retired: END }, FLAT],
])('accepts %s', (_, entry, envelope) => {
  expect(violationsIn(entry, envelope)).toEqual([]);
});

const AT = 'catalog.json errors/INVALID/holdsErrors key';

test.each<[place: string, message: string, entry: JsonObject, envelope: JsonObject]>([
  [
    AT,
    'the envelope has a list',
    {},
    { code: '/errors/0/code', message: '/errors/0/detail', data: '/errors/0/meta', list: '/errors' },
  ],
  [AT, 'the envelope has no place for data', {}, { code: 'code', message: 'message' }],
  [AT, 'parameters travel as text', {}, { ...FLAT, dataType: 'strings' }],
  [
    AT,
    'travel as "errors". That is another part of the envelope',
    {},
    { code: '/errors/code', message: 'message', data: '' },
  ],
  ['catalog.json errors/INVALID/data/errors key', 'travels as "errors"', { data: { errors: 'string' } }, FLAT],
  [
    'catalog.json errors/INVALID/data/list/at',
    'travels as "errors"',
    { data: { list: { type: 'string', at: 'errors' } } },
    FLAT,
  ],
  [
    'catalog.json errors/INVALID/data/errors key',
    'travels as "list"',
    { data: { errors: { type: 'string', at: 'list' } } },
    FLAT,
  ],
  [AT, 'but it is internal', { audience: 'internal' }, FLAT],
])('refuses at %s: %s', (place, message, entry, envelope) => {
  expect(violationsIn(entry, envelope)).toEqual([
    [place, expect.stringContaining(message), expect.stringMatching(/^\S.+\.$/)],
  ]);
});

test('refuses an error that has nothing to hold', () => {
  const others = { ALSO: { code: 'b', holdsErrors: true } };
  expect(violationsIn({}, FLAT, others).map(([place]) => place)).toEqual([AT, AT.replace('INVALID', 'ALSO')]);
});

test('the fallback, the answer for others and a text need what every user may see', () => {
  const holder = { INVALID: { holdsErrors: true, message: 'See {errors}.' }, HIDDEN: { sameAnswerAs: 'INVALID' } };
  const draft = draftOfErrors(holder);
  const withFallback = { ...draft, head: { ...draft.head, fallback: 'INVALID' } };
  expect(violationsOf(fallbackRule, withFallback)).toEqual([
    ['catalog.json fallback', expect.stringContaining('needs data: errors'), expect.any(String)],
  ]);
  expect(violationsOf(answerRule, draft)).toHaveLength(1);
  const [shown, ...further] = violationsOf(placeholderRule, draft);
  expect(shown?.[1]).toContain('which are the errors that it holds');
  expect([...further, ...violationsOf(typeRule, draft)]).toEqual([]);
});

test('a value other than true is a diagnostic at its place', () => {
  const catalog = {
    name: 'test',
    sourceLocale: 'en',
    errors: { INVALID: { code: 'a', message: 'Wrong.', status: 422, domain: 'test', holdsErrors: 'yes' } },
  };
  const file = { path: 'catalog.json', value: catalog, text: JSON.stringify(catalog, null, 2) };
  const { contract, diagnostics } = check({
    catalog: file,
    locales: [],
    glossaries: [],
    provenance: [],
    diagnostics: [],
  });
  expect(contract).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { rule: 'files-match-their-schema', file: 'catalog.json', line: expect.any(Number) },
  ]);
});
