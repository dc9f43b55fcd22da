import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/placeholders-are-declared.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

const data = { max: { type: 'integer', description: 'The limit.' } };

test('accepts declared placeholders and parameters that no message shows', () => {
  expect(violationsOf(rule, draftOfErrors({ A: { message: '{max}', data }, B: { message: 'No.', data } }))).toEqual([]);
});

test('reports a placeholder that is not declared, with the nearest parameter', () => {
  const draft = draftOfErrors({ A: { message: 'At most {mxa}.', data }, B: { message: '{x} {toString}' } });
  expect(violationsOf(rule, draft)).toEqual([
    ['catalog.json errors/A/message @9', expect.stringContaining('A shows {mxa}'), 'Did you mean {max}?'],
    ['catalog.json errors/B/message @1', expect.stringContaining('B shows {x}'), 'Declare "x" in its "data".'],
    ['catalog.json errors/B/message @5', expect.stringContaining('{toString}'), 'Declare "toString" in its "data".'],
  ]);
});
