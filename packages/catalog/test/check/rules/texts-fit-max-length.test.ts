import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/texts-fit-max-length.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

const data = { max: { type: 'integer', description: 'The limit.', default: 1000 } };

test('counts code points of the rendered text', () => {
  const errors = { A: { message: '😀😀😀😀', maxLength: 4 }, B: { message: '{max}', maxLength: 4, data } };
  expect(violationsOf(rule, draftOfErrors(errors, { de: { B: '{max}', A: 'kurz' } }))).toEqual([]);
});

test('binds the source and every translation', () => {
  const errors = { A: { message: '12345', maxLength: 4 }, B: { message: 'ok', maxLength: 4, data } };
  expect(violationsOf(rule, draftOfErrors(errors, { de: { B: '{max, number}' } }))).toEqual([
    [
      'catalog.json errors/A/message',
      'The text is 5 characters long, but A has room for 4.',
      expect.stringContaining('by 1'),
    ],
    ['locales/de.json B', 'The text is 5 characters long, but B has room for 4.', expect.stringContaining('maxLength')],
  ]);
});

test.each([
  ['1234', 4, 0],
  ['12345', 4, 1],
  ['😀😀', 2, 0],
  ['😀😀😀', 2, 1],
])('%j with room for %i', (message, maxLength, count) => {
  expect(violationsOf(rule, draftOfErrors({ A: { message, maxLength } }))).toHaveLength(count);
});
