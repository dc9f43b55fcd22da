import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/success-codes-are-free.js';
import type { Json, JsonObject } from '../../../src/json.js';
import { draftOf, violationsOf } from '../draft-of.js';

const entry = (code: Json): JsonObject => ({ code, message: 'A.', status: 400 });

function found(success: readonly Json[] | undefined, codes: readonly Json[]) {
  const envelope = { code: 'code', ...(success === undefined ? {} : { success: [...success] }) };
  const errors = Object.fromEntries(codes.map((code, index) => [`E${index}`, entry(code)]));
  return violationsOf(rule, draftOf({ envelope, errors }));
}

test.each<[success: readonly Json[] | undefined, codes: readonly Json[]]>([
  [undefined, [1]],
  [[0], [1, 2]],
  [['ok'], ['a', 'b']],
  [[0, 'ok'], []],
])('%j beside %j', (success, codes) => expect(found(success, codes)).toEqual([]));

test('the code of an error', () => {
  expect(found([0, 2], [1, 2])).toEqual([
    ['catalog.json envelope/success/1', 'The value 2 means success, but it is the code of E1.', 'Delete it here.'],
  ]);
});

test('another kind than the codes', () => {
  expect(found(['0'], [1])).toEqual([
    [
      'catalog.json envelope/success/0',
      'The value 0 is of another kind than the codes of the catalogue.',
      'Write it as an integer.',
    ],
  ]);
  expect(found([0], ['a'])[0]?.[2]).toBe('Write it as text: "0".');
});

test('a catalogue without an envelope breaks nothing', () => {
  expect(violationsOf(rule, draftOf({ errors: { A: entry(1) } }))).toEqual([]);
});
