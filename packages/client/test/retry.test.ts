import { QueryClient } from '@tanstack/query-core';
import { afterAll, expect, test, vi } from 'vitest';
import { newReader } from './reader.js';
import { startTestServer } from './server/test-server.js';

const reader = newReader();
const server = await startTestServer();
afterAll(() => server[Symbol.asyncDispose]());

const busy = (retryAfter: string, date = 'Thu, 01 Jan 2026 00:00:00 GMT'): unknown => ({
  data: { code: 1000, message: 'Busy.', data: null },
  status: 503,
  headers: { 'retry-after': retryAfter, date },
});

test.each<[string, number | null]>([
  ['0', 0],
  ['3', 3000],
  [' 120 ', 120_000],
  ['Thu, 01 Jan 2026 00:00:07 GMT', 7000],
  ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ['Thursday, 01-Jan-26 00:00:07 GMT', 7000],
  ['-1', null],
  ['1.5', null],
  ['soon', null],
  ['', null],
  ['99999999999999999999', null],
  ['9'.repeat(100_000), null],
])('Retry-After: %s', (header, milliseconds) => {
  expect(reader.readSync(busy(header)).retryAfter).toBe(milliseconds);
});

test('a date is compared with the date of the server, or with now if the server sends none', () => {
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 1) });
  try {
    expect(reader.readSync(busy('Thu, 01 Jan 2026 00:00:07 GMT')).retryAfter).toBe(7000);
    expect(reader.readSync(busy('Tue, 01 Jan 2030 00:00:07 GMT', '')).retryAfter).toBe(7000);
  } finally {
    vi.useRealTimers();
  }
});

test('the contract says whether to retry, and the server when', () => {
  expect(reader.shouldRetry(0, busy('3'))).toBe(true);
  expect(reader.shouldRetry(2, busy('3'))).toBe(true);
  expect(reader.shouldRetry(3, busy('3'))).toBe(false);
  expect(reader.shouldRetry(0, busy('3600'))).toBe(false);
  expect(reader.shouldRetry(0, { code: 2004, message: '', data: null })).toBe(false);
  expect(reader.shouldRetry(0, new TypeError('fetch failed'))).toBe(true);
  expect(reader.shouldRetry(0, new DOMException('', 'AbortError'))).toBe(false);
  expect(reader.shouldRetry(0, new RangeError('a mistake'))).toBe(false);
  expect(reader.retryDelay(0, busy('3'))).toBe(3000);
  expect([0, 1, 2, 9].map((count) => reader.retryDelay(count, busy('')))).toEqual([1000, 2000, 4000, 30_000]);
});

test('an application can choose how often and how long', () => {
  const patient = newReader({ retries: 1, longestRetryDelay: 5000 });
  expect(patient.shouldRetry(0, busy('5'))).toBe(true);
  expect(patient.shouldRetry(1, busy('5'))).toBe(false);
  expect(patient.shouldRetry(0, busy('6'))).toBe(false);
  expect(patient.retryDelay(9, busy(''))).toBe(5000);
});

test.each([
  ['busy', 4],
  ['known', 1],
  ['network-failure', 4],
] as const)('TanStack Query asks for %s %i times', async (name, times) => {
  const { shouldRetry } = reader;
  const client = new QueryClient({ defaultOptions: { queries: { retry: shouldRetry, retryDelay: 1 } } });
  const queryFn = vi.fn(async () => {
    const response = await fetch(server.url(name));
    throw reader.toError(await reader.read(response));
  });
  await expect(client.fetchQuery({ queryKey: [name], queryFn })).rejects.toThrow();
  expect(queryFn).toHaveBeenCalledTimes(times);
});

test('TanStack Query waits as long as the server asks', async () => {
  const { shouldRetry } = reader;
  const retryDelay = vi.fn(reader.retryDelay);
  const client = new QueryClient({ defaultOptions: { queries: { retry: shouldRetry, retryDelay } } });
  const queryFn = async (): Promise<never> => {
    throw reader.toError(await reader.read(await fetch(server.url('busy'))));
  };
  await expect(client.fetchQuery({ queryKey: ['busy'], queryFn })).rejects.toThrow('SYSTEM_BUSY (1000), HTTP 503');
  expect(new Set(retryDelay.mock.results.map(({ value }) => value))).toEqual(new Set([0]));
});
