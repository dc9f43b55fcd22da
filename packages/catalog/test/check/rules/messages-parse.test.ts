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
