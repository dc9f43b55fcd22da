import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/codes-are-present.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, violationsOf } from '../draft-of.js';

const entry = { message: 'A.', status: 400, domain: 'test' };
const draft = (...codes: readonly (number | string | undefined)[]) =>
  draftOf({
    errors: Object.fromEntries(
      codes.map((code, index): [string, JsonObject] => [`E${index}`, code === undefined ? entry : { ...entry, code }]),
    ),
  });

test('an error without a code among integer codes', () => {
  expect(violationsOf(rule, draft(1, undefined))).toEqual([
    [
      'catalog.json errors/E1 key',
      'E1 has no code, but other errors of the catalogue have integer codes.',
      'Give it a code that no other error has.',
    ],
  ]);
});

test('the code that it was released with is named', () => {
  const released = new Map([['E1', 7]]);
  expect(violationsOf(rule, { ...draft(1, undefined), released })[0]?.[2]).toBe('Give it back the code 7.');
});

test('among string codes the name is the code', () => {
  expect(violationsOf(rule, draft('a', undefined))).toEqual([]);
  expect(violationsOf(rule, draft(1, 2))).toEqual([]);
});
