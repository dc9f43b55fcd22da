import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { someOf } from '@error-contracts/vitest-config/some-of';
import { expect, test, vi } from 'vitest';
import { loadRecheck } from '../../../src/check/patterns/load-recheck.js';
import { createPatternJudge } from '../../../src/check/patterns/pattern-cost.js';
import { exponential, linear, polynomial } from './patterns.js';

const MILLISECONDS = 20_000;
const judge = createPatternJudge();

test.each(someOf(exponential, 5))('exponential: %s', (pattern) => {
  expect(judge(pattern, MILLISECONDS)).toEqual({ kind: 'exponential' });
});

test.each(someOf(polynomial, 4))('polynomial: %s', (pattern, degree) => {
  expect(judge(pattern, MILLISECONDS)).toEqual({ kind: 'polynomial', degree });
});

test.each(someOf(linear, 8))('linear: %s', (pattern) => {
  expect(judge(pattern, MILLISECONDS)).toEqual({ kind: 'linear' });
});

test.each<readonly [title: string, pattern: string, reason: string]>([
  ['deep nesting', `${'('.repeat(4000)}a${')'.repeat(4000)}`, 'it is too complicated'],
  ['a long pattern', `^${'a'.repeat(10_000)}$`, 'it has more than 10000 characters'],
  ['alternatives in a row', `^${'(?:a|a)'.repeat(30)}$`, 'it has too many alternatives one after another'],
  ['what recheck cannot read', '^(?i:a)$', 'it uses syntax that is too new'],
])('unknown: %s', (_title, pattern, reason) => {
  expect(judge(pattern, MILLISECONDS)).toEqual({ kind: 'unknown', reason });
});

test('what takes too long is unknown when the time is over', () => {
  const start = cpuTime();
  expect(judge(`^${'(?=.*a)'.repeat(300)}$`, 500)).toEqual({ kind: 'unknown', reason: 'it is too complicated' });
  expect(cpuTime() - start).toBeLessThan(5000);
});

test('recheck is loaded for the first pattern, and asked once for each that it knows', () => {
  const check = vi.fn(loadRecheck());
  const load = vi.fn(() => check);
  const ask = createPatternJudge(load, 1);
  expect(load).not.toHaveBeenCalled();
  for (const pattern of ['^a+$', '^a+$', '^b+$', '^a+$']) ask(pattern, MILLISECONDS);
  expect(check.mock.calls.map(([pattern]) => pattern)).toEqual(['^a+$', '^b+$', '^a+$']);
});
