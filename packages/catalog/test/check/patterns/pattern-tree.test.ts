import { expect, test } from 'vitest';
import { withoutBounds } from '../../../src/check/patterns/without-bounds.js';

test.each<readonly [pattern: string, patterns: readonly string[]]>([
  ['^[a-z0-9-]{1,64}$', ['^[a-z0-9-]+$', '^[a-z0-9-]{1,64}$']],
  ['^[a-z]{0,300}?$', ['^[a-z]*?$', '^[a-z]*?$']],
  ['(?:a{1,9}){1,9}', ['(?:a+)+']],
  ['[\\]{1,3}]{5,}\\{\\u{1F600}\\p{L}{5}', ['[\\]{1,3}]+\\{\\u{1F600}\\p{L}+', '[\\]{1,3}]+\\{\\u{1F600}\\p{L}{5,5}']],
  ['(?<a>x?)\\k<a>(?<!b)(?i-m:c|d)|(?=e)', ['(?<a>x{0,1})\\k<a>(?<!b)(?i-m:c|d)|(?=e)']],
  ['(?:a|a)'.repeat(30), []],
])('%s', (pattern, patterns) => {
  const found = [...withoutBounds(pattern)];
  expect(found.at(-1)).toBe(patterns.at(-1));
  expect(found[0]).toBe(patterns[0]);
});
