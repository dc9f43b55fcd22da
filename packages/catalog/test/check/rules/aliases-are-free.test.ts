import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/aliases-are-free.js';
import { draftOf, draftOfErrors, violationsOf } from '../draft-of.js';

test('accepts former names that nothing else has', () => {
  expect(violationsOf(rule, draftOfErrors({ A: { aliases: ['B', 'C'] }, D: { aliases: ['E'] }, F: {} }))).toEqual([]);
});

test('reports an alias that is the name of an error, before or after it', () => {
  const errors = { FIRST: {}, SECOND: { aliases: ['FREE', 'FIRST', 'THIRD'] }, THIRD: {} };
  expect(violationsOf(rule, draftOfErrors(errors))).toEqual([
    [
      'catalog.json errors/SECOND/aliases/1',
      'SECOND has the alias FIRST, which is the name of an error.',
      'Delete one of the two: a name always means one error.',
    ],
    [
      'catalog.json errors/SECOND/aliases/2',
      'SECOND has the alias THIRD, which is the name of an error.',
      expect.any(String),
    ],
  ]);
});

test('reports the second of two errors with one alias, and names the first', () => {
  const errors = { A: { aliases: ['OLD'] }, B: { aliases: ['OLD'] }, C: { aliases: ['OLD'] } };
  expect(violationsOf(rule, draftOfErrors(errors)).map(([place, message]) => [place, message])).toEqual([
    ['catalog.json errors/B/aliases/0', 'B has the alias OLD, which is an alias of A.'],
    ['catalog.json errors/C/aliases/0', 'C has the alias OLD, which is an alias of A.'],
  ]);
});

test('reports an error that is an alias of itself', () => {
  expect(violationsOf(rule, draftOfErrors({ A: { aliases: ['A'] } }))).toEqual([
    ['catalog.json errors/A/aliases/0', 'A is an alias of itself.', 'Delete it from "aliases".'],
  ]);
});

test('counts the aliases of a tombstone, and the name of an entry with the wrong shape', () => {
  const draft = draftOf({
    errors: {
      GONE: {
        code: 1000,
        message: 'Gone.',
        status: 404,
        domain: 'test',
        aliases: ['BACK', 'BROKEN'],
        retired: { since: '2', reason: 'Old.' },
      },
      BACK: { code: 1001, message: 'Back.', status: 404, domain: 'test' },
      BROKEN: { code: 'none' },
    },
  });
  expect(violationsOf(rule, draft).map(([place]) => place)).toEqual([
    'catalog.json errors/GONE/aliases/0',
    'catalog.json errors/GONE/aliases/1',
  ]);
});
