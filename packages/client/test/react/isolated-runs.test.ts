import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { expect, test } from 'vitest';
import { isolatedRuns } from '../../src/react/isolated-runs.js';

test('a long text stays as it is, at once', () => {
  const text = '!'.repeat(1_000_000);
  const start = cpuTime();
  expect(isolatedRuns(text)).toBe(text);
  expect(cpuTime() - start).toBeLessThan(3000);
});

test('a text of the longest length takes no second', () => {
  const start = cpuTime();
  for (const text of ['!'.repeat(5000), `a${'.'.repeat(4998)}b`]) isolatedRuns(text);
  expect(cpuTime() - start).toBeLessThan(3000);
});

test('a text with overrides of its own stays as it is', () => {
  const text = '\u200f\u202eSign\u202c\u200f \u200f\u202ein\u202c\u200f';
  expect(isolatedRuns(text)).toBe(text);
});
