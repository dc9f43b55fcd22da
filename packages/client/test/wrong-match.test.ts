import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typeCheck } from './type-check.js';

const errors = typeCheck(join(import.meta.dirname, 'fixtures/wrong-match'));

test.each([
  ['missing-case.ts', "Property 'USER_LOCKED' is missing"],
  ['no-default.ts', 'is missing the following properties'],
  ['wrong-name.ts', 'There is no case USER_NOT_FOUNT.'],
])('the compiler says of %s: %s', (file, text) => {
  expect(errors.filter((error) => error.includes(file))).toEqual([expect.stringContaining(text)]);
});
