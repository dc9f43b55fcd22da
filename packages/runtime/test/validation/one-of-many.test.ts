import { expect, test } from 'vitest';
import { type Check, type Issue, oneOf, oneOfMany, string } from '../../src/validation/index.js';

const values = Array.from({ length: 1_000 }, (_, index) => `value ${index}`);

function issuesOf(check: Check, value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  check(issues, value, '/data/', 'kind');
  return issues;
}

test.each(['value 0', 'value 999', 'value 1000', '', 5, null, undefined])(
  'a long list says the same of %j',
  (value) => {
    const limits = { maxLength: 8 };
    const expected = issuesOf(oneOf(string(limits), values), value);
    expect(issuesOf(oneOfMany(string(limits), values), value)).toEqual(expected);
    expect(expected.length).toBe(value === 'value 0' ? 0 : 1);
  },
);
