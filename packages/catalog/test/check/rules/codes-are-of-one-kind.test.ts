import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/codes-are-of-one-kind.js';
import { draftOf, violationsOf } from '../draft-of.js';

function helpOf(code: number | string, others: readonly (number | string)[]): string | undefined {
  const all = [...others, code].map((each, index) => [`E${index}`, { code: each, message: 'A.', status: 400 }]);
  return violationsOf(rule, draftOf({ errors: Object.fromEntries(all) }))[0]?.[2];
}

const NUMBER = 'Give it an integer. If codes travel as text, say "codeType": "string" in "envelope".';

test.each([
  ['0', 'Write the number without quotes: 0.'],
  ['7', 'Write the number without quotes: 7.'],
  ['-12', 'Write the number without quotes: -12.'],
  ['999999999999999', 'Write the number without quotes: 999999999999999.'],
  ['9999999999999999', NUMBER],
  ['01', NUMBER],
  ['a1', NUMBER],
  ['1a', NUMBER],
  ['--1', NUMBER],
])('the text %j among integers', (code, help) => expect(helpOf(code, [1, 2])).toBe(help));

test('an integer among texts, and what fits', () => {
  expect(helpOf(7, ['a', 'b'])).toBe('Write it as text: "7".');
  expect(helpOf(3, [1, 2])).toBeUndefined();
  expect(helpOf('c', ['a', 'b'])).toBeUndefined();
});
