import { expect, test } from 'vitest';
import { isolatedRuns } from '../../src/react/isolated-runs.js';

test('a long text stays as it is, at once', () => {
  const text = '!'.repeat(1_000_000);
  const start = performance.now();
  expect(isolatedRuns(text)).toBe(text);
  expect(performance.now() - start).toBeLessThan(3000);
});

test('a text of the longest length takes no second', () => {
  const start = performance.now();
  for (const text of ['!'.repeat(5000), `a${'.'.repeat(4998)}b`]) isolatedRuns(text);
  expect(performance.now() - start).toBeLessThan(3000);
});

test('a text with overrides of its own stays as it is', () => {
  const text = '\u200f\u202eSign\u202c\u200f \u200f\u202ein\u202c\u200f';
  expect(isolatedRuns(text)).toBe(text);
});
