import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/same-answers-agree.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

const max = (rest: JsonObject = {}) => ({ max: { type: 'integer', description: 'The most.', ...rest } });
const end = { since: '2', reason: 'Old.' };

test.each<[what: string, errors: Readonly<Record<string, JsonObject>>]>([
  ['the name of an error', { A: { sameAnswerAs: 'B' }, B: {} }],
  ['several errors with one answer', { A: { sameAnswerAs: 'C' }, B: { sameAnswerAs: 'C' }, C: {} }],
  ['data with defaults', { A: { sameAnswerAs: 'B' }, B: { data: max({ default: 3 }), message: '{max}' } }],
  ['an error with data of its own', { A: { sameAnswerAs: 'B', data: max(), message: '{max}' }, B: {} }],
  ['an internal error', { A: { sameAnswerAs: 'B', audience: 'internal' }, B: {} }],
  ['another domain, another level', { A: { sameAnswerAs: 'B', log: 'warn' }, B: { domain: 'other' } }],
  ['a default that is written out', { A: { sameAnswerAs: 'B', retry: 'never', kind: 'error' }, B: {} }],
  ['a tombstone, which nobody sends', { A: { sameAnswerAs: 'B', retired: end }, B: { retired: end, status: 404 } }],
  ['an error of which nothing more is known', { A: { sameAnswerAs: 'B' }, B: { code: 'x' } }],
])('accepts %s', (_, errors) => {
  expect(violationsOf(rule, draftOfErrors(errors))).toEqual([]);
});

test.each<[what: string, errors: Readonly<Record<string, JsonObject>>, message: string, help: string]>([
  ['itself', { A: { sameAnswerAs: 'A' } }, 'A is to be answered as itself.', 'Name another error'],
  ['nothing', { A: { sameAnswerAs: 'ZZZ' } }, 'ZZZ, which is not in the catalogue.', 'Name an error of the catalogue.'],
  [
    'a mistyped name',
    { A: { sameAnswerAs: 'PASSWORT_INCORRECT' }, PASSWORD_INCORRECT: {} },
    'PASSWORT_INCORRECT, which is not in the catalogue.',
    'Did you mean PASSWORD_INCORRECT?',
  ],
  [
    'a former name',
    { A: { sameAnswerAs: 'FORMER' }, NAME_NOW: { aliases: ['FORMER'] } },
    'FORMER, which is not in the catalogue.',
    'Did you mean NAME_NOW?',
  ],
  [
    'one that is answered as a third one',
    { A: { sameAnswerAs: 'B' }, B: { sameAnswerAs: 'C' }, C: {} },
    'B, which is answered as C itself.',
    'Name C here too.',
  ],
  ['a retired one', { A: { sameAnswerAs: 'B' }, B: { retired: end } }, 'B, which is retired.', 'may still send'],
  [
    'a deprecated one',
    { A: { sameAnswerAs: 'B' }, B: { deprecated: end } },
    'B, which is deprecated.',
    'may still send',
  ],
  ['an internal one', { A: { sameAnswerAs: 'B' }, B: { audience: 'internal' } }, 'B, which is internal.', 'may read'],
  [
    'one that needs data',
    { A: { sameAnswerAs: 'B' }, B: { data: max(), message: '{max}' } },
    'B, which needs data: max.',
    'Give these parameters a default',
  ],
  [
    'another status',
    { A: { sameAnswerAs: 'B', status: 404 }, B: { status: 401 } },
    'B, but its status is 404 and the other one’s is 401.',
    'Make its status 401, or name an error with 404.',
  ],
  [
    'another retry',
    { A: { sameAnswerAs: 'B', retry: 'later' }, B: {} },
    'B, but its retry is later and the other one’s is never.',
    'Make its retry never, or name an error with later.',
  ],
  [
    'another kind',
    { A: { sameAnswerAs: 'B' }, B: { kind: 'challenge' } },
    'B, but its kind is error and the other one’s is challenge.',
    'Make its kind challenge, or name an error with error.',
  ],
])('refuses %s', (_, errors, message, help) => {
  const found = violationsOf(rule, draftOfErrors(errors));
  expect(found).toEqual([
    ['catalog.json errors/A/sameAnswerAs', expect.stringContaining(message), expect.stringContaining(help)],
  ]);
});

test('two errors that name each other are both reported', () => {
  const found = violationsOf(rule, draftOfErrors({ A: { sameAnswerAs: 'B' }, B: { sameAnswerAs: 'A' } }));
  expect(found.map(([place, , help]) => [place, help])).toEqual([
    ['catalog.json errors/A/sameAnswerAs', 'Remove one of the two.'],
    ['catalog.json errors/B/sameAnswerAs', 'Remove one of the two.'],
  ]);
});
