import { expect, test } from 'vitest';
import { matching, string } from '../../src/validation/index.js';
import type { Issue } from '../../src/validation/issue.js';

test('a text above its maxLength never meets the pattern: even a quadratic one answers at once', () => {
  const check = matching(string({ maxLength: 1000 }), /\d+$/u);
  const issues: Issue[] = [];
  const start = performance.now();
  check(issues, `${'1'.repeat(2_000_000)}!`, '', 'text');
  expect(issues.map(({ rule }) => rule)).toEqual(['maxLength']);
  expect(performance.now() - start).toBeLessThan(5000);
});

test('what is no string never meets the pattern either', () => {
  const issues: Issue[] = [];
  matching(string(), /^null$/u)(issues, null, '', 'text');
  expect(issues.map(({ rule }) => rule)).toEqual(['type']);
});
