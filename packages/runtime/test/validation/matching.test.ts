import { expect, test } from 'vitest';
import { matching, string } from '../../src/validation/index.js';
import type { Issue } from '../../src/validation/issue.js';

test('a text above its maxLength never meets the pattern: a quadratic one would not end', () => {
  const check = matching(string({ maxLength: 1000 }), /\d+$/u);
  const issues: Issue[] = [];
  check(issues, `${'1'.repeat(2_000_000)}!`, '', 'text');
  expect(issues.map(({ rule }) => rule)).toEqual(['maxLength']);
});

test('what is no string never meets the pattern either', () => {
  const issues: Issue[] = [];
  matching(string(), /^null$/u)(issues, null, '', 'text');
  expect(issues.map(({ rule }) => rule)).toEqual(['type']);
});
