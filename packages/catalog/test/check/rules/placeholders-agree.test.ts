import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/placeholders-agree.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

const errors = { A: { message: '{max} of {all}' }, B: { message: 'Nothing.' }, C: { message: '{user}' } };

test('accepts the same set in another order and another type', () => {
  const draft = draftOfErrors(errors, { de: { A: 'von {all, number}: {max}, {max}', B: 'Nichts.' } });
  expect(violationsOf(rule, draft)).toEqual([]);
});

test('reports what is missing and what is unknown, each by name', () => {
  const draft = draftOfErrors(errors, { de: { A: 'von {alle}', B: 'Nichts {neues}.', C: 'Kein {benutzer}' } });
  expect(violationsOf(rule, draft)).toEqual([
    ['locales/de.json A @5', expect.stringContaining('it has {max}, {all}'), 'Write {all} instead of {alle}.'],
    ['locales/de.json A', expect.stringContaining('does not show {max}'), 'Put {max} where the value belongs.'],
    ['locales/de.json B @8', expect.stringContaining('it has none'), 'Remove {neues}.'],
    ['locales/de.json C @6', expect.stringContaining('{benutzer}'), 'Write {user} instead of {benutzer}.'],
  ]);
});

test('explains a placeholder that an apostrophe turned into text', () => {
  const draft = draftOfErrors(errors, { fr: { C: "l'{user} d'ici" } });
  expect(violationsOf(rule, draft)).toEqual([
    ['locales/fr.json C', expect.stringContaining('does not show {user}'), expect.stringContaining('apostrophe')],
  ]);
});

test('two unknown ones and one that is missing belong to nobody, unless one is near', () => {
  const found = (message: string, de: string): readonly string[] =>
    violationsOf(rule, draftOfErrors({ A: { message } }, { de: { A: de } })).map(([, , help]) => help);
  expect(found('{max}', '{zahl} {anzahl}')).toEqual([
    'Remove {zahl}.',
    'Remove {anzahl}.',
    'Put {max} where the value belongs.',
  ]);
  expect(found('{max} {user}', '{anzahl}')).toEqual([
    'Remove {anzahl}.',
    'Put {max} where the value belongs.',
    'Put {user} where the value belongs.',
  ]);
  expect(found('{max} {user}', '{users} {anzahl}')).toEqual([
    'Write {user} instead of {users}.',
    'Remove {anzahl}.',
    'Put {max} where the value belongs.',
  ]);
});
