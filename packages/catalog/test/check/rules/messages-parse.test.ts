import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/messages-parse.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

test('accepts messages of the profile', () => {
  const draft = draftOfErrors({ A: { message: 'Plain.' }, B: { message: '{max}' } }, { de: { A: 'Schlicht.' } });
  expect(violationsOf(rule, draft)).toEqual([]);
});

test('reports every text that is not a message, with the offset of its first syntax error', () => {
  const draft = draftOfErrors(
    { A: { message: 'Use {{max}}.' }, B: { message: 'Fine.' } },
    { de: { A: '最多｛max｝', B: 'Gut {' } },
  );
  expect(violationsOf(rule, draft)).toEqual([
    ['catalog.json errors/A/message @4', expect.stringContaining('twice'), 'Write {max} instead of {{max}}.'],
    ['locales/de.json A @2', expect.stringContaining('full-width'), 'Write {max} instead of ｛max｝.'],
    ['locales/de.json B @4', 'This { is never closed.', expect.stringContaining("'{'")],
  ]);
});

test('a translator is asked for a name of the source, because only a developer can declare another one', () => {
  const data = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  const errors = {
    A: { message: '{id}', data: data('id') },
    B: { message: '{max} {min}', data: data('max', 'min') },
    C: { message: '{ID}', data: data('id') },
  };
  const draft = draftOfErrors(errors, { de: { A: 'Nr. {Nummer}', B: '{Max} {Unit}', C: 'x' } });
  expect(violationsOf(rule, draft).map(([, , help]) => help)).toEqual([
    'Write iD, and declare it so in `data`.',
    'Write "id", as the source does.',
    'Write "max", as the source does.',
  ]);
  const far = draftOfErrors(errors, { de: { B: '{Obergrenze}' } });
  expect(violationsOf(rule, far)[1]?.[2]).toBe('Write one of the names that the source has: max, min.');
});
