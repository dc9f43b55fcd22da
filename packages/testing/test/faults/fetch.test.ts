import * as validators from '@error-contracts/validators';
import { describe, expect, test, vi } from 'vitest';
import { faultyFetch } from '../../src/faults/fetch/index.js';
import { type SituationName, situations } from '../../src/faults/index.js';
import { faults } from './real-faults.js';

const { parseErrorResponse, isErrorResponse } = validators;
const URL = 'https://api.example.com/users/1';

test('an error by its name, in the language that was asked for', async () => {
  const fetch = faultyFetch(faults, 'USER_NOT_FOUND');
  const response = await fetch(URL, { headers: { 'accept-language': 'fr, ja;q=0.9' } });
  expect(response.status).toBe(404);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'content-language': 'ja',
    vary: 'Accept-Language',
  });
  const body: unknown = await response.json();
  expect(isErrorResponse(body, 'USER_NOT_FOUND')).toBe(true);
  expect((body as { readonly message: string }).message).toMatch(/[ぁ-ん]/);
});

test('HEAD has no body', async () => {
  const fetch = faultyFetch(faults, ['USER_NOT_FOUND', 'endless']);
  for (const input of [URL, new Request(URL, { method: 'HEAD' })]) {
    const response = await fetch(input, { method: 'head' });
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.text()).toBe('');
  }
});

test('an error with data', async () => {
  const fetch = faultyFetch(faults, { error: 'PROJECT_DESCRIPTION_TOO_LONG', data: { max: 7 }, retryAfter: 9 });
  const response = await fetch(new Request(URL, { headers: { 'accept-language': 'en' } }));
  expect(await response.json()).toMatchObject({ data: { max: 7 }, message: expect.stringContaining('7') });
  expect(response.headers.get('retry-after')).toBe('9');
});

/** What a client sees in each situation: its status and what the parser says of the body, or how it fails. */
const seen: Readonly<Record<SituationName, object>> = {
  error: { status: 503, known: true },
  slow: { status: 503, known: true },
  'unknown-code': { status: 503, ok: true, known: false },
  'further-property': { status: 503, known: true, strict: false },
  'wrong-type': { status: 503, known: true, type: 'text/plain' },
  'no-type': { status: 503, known: true, type: null },
  'byte-order-mark': { status: 503, known: true },
  'proxy-page': { status: 502, ok: false, type: 'text/html' },
  'proxy-page-as-json': { status: 502, ok: false, type: 'application/json' },
  'sign-in-page': { status: 200, ok: false, type: 'text/html' },
  'bad-gateway': { status: 502, ok: false },
  'service-unavailable': { status: 503, ok: false, retryAfter: '3' },
  'service-unavailable-until': { status: 503, ok: false, retryAfter: 'Thu, 01 Jan 2026 00:00:03 GMT' },
  'gateway-timeout': { status: 504, ok: false },
  'too-many-requests': { status: 429, ok: false, retryAfter: '3' },
  empty: { status: 500, ok: false },
  'no-content': { status: 204, ok: false, type: null },
  'other-json': { status: 500, ok: false },
  'json-list': { status: 400, ok: false },
  'half-json': { status: 503, ok: false },
  'not-utf-8': { status: 500, ok: false },
  'deep-json': { status: 500, ok: false },
  'ten-megabytes': { status: 503, known: true },
  'cut-off': { failure: 'TypeError' },
  hanging: { failure: 'TimeoutError' },
  endless: { failure: 'TimeoutError' },
  silent: { failure: 'TimeoutError' },
  redirect: { status: 503, known: true, redirected: true },
  'network-failure': { failure: 'TypeError' },
  aborted: { failure: 'AbortError' },
  none: { status: 200, ok: false },
};

test('every situation is tried', () => expect(Object.keys(seen)).toEqual(Object.keys(situations)));

describe.each(Object.entries(seen))('%s', (name, expected) => {
  test('is seen by a client as it says, again and again', async () => {
    const fetch = faultyFetch(faults, { situation: name as SituationName, error: 'SYSTEM_BUSY', delay: 5 } as never, {
      fetch: async () => new Response('fine'),
    });
    for (const _ of [1, 2]) expect(await look(fetch, name as SituationName)).toMatchObject(expected);
  });
});

/** Milliseconds to wait for what never comes. A busy machine needs its time for all others. */
const PATIENCE: { readonly [situation in SituationName]?: number } = { hanging: 100, endless: 100, silent: 100 };

async function look(fetch: typeof globalThis.fetch, situation: SituationName = 'error'): Promise<object> {
  try {
    const response = await fetch(URL, { signal: AbortSignal.timeout(PATIENCE[situation] ?? 10_000) });
    const body = parsed(await response.text());
    const { ok, known } = parseErrorResponse(body);
    const { headers, status, redirected } = response;
    const [type, retryAfter] = [headers.get('content-type'), headers.get('retry-after')];
    return { status, ok, known, strict: isErrorResponse(body), type, retryAfter, redirected };
  } catch (error) {
    return { failure: (error as Error).name };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

test('a slow answer comes after its delay', async () => {
  vi.useFakeTimers();
  const settled = vi.fn();
  void faultyFetch(faults, { situation: 'slow', delay: 5000 })(URL).then(settled);
  await vi.advanceTimersByTimeAsync(4999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test('a list is one fault after the other, and its last for ever', async () => {
  const fetch = faultyFetch(faults, ['redirect', 'bad-gateway', 'USER_NOT_FOUND']);
  const statuses: number[] = [];
  for (const _ of [1, 2, 3, 4]) statuses.push((await fetch(URL)).status);
  expect(statuses).toEqual([503, 502, 404, 404]);
});

test('a client that follows no redirects sees it', async () => {
  const fetch = faultyFetch(faults, 'redirect');
  expect((await fetch(URL, { redirect: 'manual' })).status).toBe(307);
  await expect(faultyFetch(faults, 'redirect')(URL, { redirect: 'error' })).rejects.toThrow(TypeError);
});

test('a request that is aborted before it begins is not answered', async () => {
  const signal = AbortSignal.abort(new Error('mine'));
  await expect(faultyFetch(faults, 'error')(URL, { signal })).rejects.toThrow('mine');
});
