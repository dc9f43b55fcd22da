import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/type-names-are-unique.js';
import { draftOf, draftOfErrors, violationsOf } from '../draft-of.js';

test('accepts names and aliases with types of their own', () => {
  expect(violationsOf(rule, draftOfErrors({ NAME_TOO_LONG: { aliases: ['TITLE_TOO_LONG'] }, NAME2: {} }))).toEqual([]);
});

test('reports the second of two names that differ in underscores only', () => {
  expect(violationsOf(rule, draftOfErrors({ LIMIT2: {}, LIMIT_2: {} }))).toEqual([
    [
      'catalog.json errors/LIMIT_2 key',
      'LIMIT_2 becomes the type Limit2, which is taken by LIMIT2.',
      'Give it a name that differs in more than underscores.',
    ],
  ]);
});

test.each(['ERROR_NAME', 'ERROR_CODE'])('reports %s, whose type the generated module exports itself', (name) => {
  const [violation] = violationsOf(rule, draftOfErrors({ [name]: {} }));
  expect(violation?.[0]).toBe(`catalog.json errors/${name} key`);
  expect(violation?.[1]).toContain('which is taken by the generated module itself.');
});

test('reports an alias with the type of a name, of another alias and of the generated module', () => {
  const errors = {
    LIMIT2: { aliases: ['OLD_2', 'ERROR_NAME'] },
    OTHER: { aliases: ['LIMIT_2', 'OLD2'] },
  };
  expect(violationsOf(rule, draftOfErrors(errors))).toEqual([
    [
      'catalog.json errors/LIMIT2/aliases/1',
      'The alias ERROR_NAME becomes the type ErrorName, which is taken by the generated module itself.',
      'Delete the alias: code that uses the old name must then be changed.',
    ],
    [
      'catalog.json errors/OTHER/aliases/0',
      'The alias LIMIT_2 becomes the type Limit2, which is taken by LIMIT2.',
      expect.any(String),
    ],
    [
      'catalog.json errors/OTHER/aliases/1',
      'The alias OLD2 becomes the type Old2, which is taken by OLD_2.',
      expect.any(String),
    ],
  ]);
});

test('leaves an alias that is a name itself to aliases-are-free', () => {
  expect(violationsOf(rule, draftOfErrors({ A: { aliases: ['B'] }, B: {} }))).toEqual([]);
});

test('counts the name of an entry with the wrong shape', () => {
  const good = { code: 1000, message: 'Good.', status: 404, domain: 'test' };
  const draft = draftOf({ errors: { LIMIT2: { code: 'none' }, LIMIT_2: good } });
  expect(violationsOf(rule, draft).map(([place]) => place)).toEqual(['catalog.json errors/LIMIT_2 key']);
});
