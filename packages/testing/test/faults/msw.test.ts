import { parseErrorResponse } from '@error-contracts/validators';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SituationName } from '../../src/faults/index.js';
import { faultyHandler } from '../../src/faults/msw/index.js';
import { startFaultServer } from '../../src/faults/server/index.js';
import { faults } from './real-faults.js';

const URL = 'https://api.example.com/users/1';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test('an error by its name, in the language that was asked for', async () => {
  server.use(faultyHandler(faults, 'https://api.example.com/*', 'USER_NOT_FOUND'));
  const response = await fetch(URL, { method: 'POST', headers: { 'accept-language': 'ja' } });
  expect(response.status).toBe(404);
  expect(response.headers.get('content-language')).toBe('ja');
  expect(response.headers.get('vary')).toBe('Accept-Language');
  expect(parseErrorResponse(await response.json())).toMatchObject({ known: true, code: 2004 });
});

describe.each<[SituationName, object]>([
  ['slow', { status: 503 }],
  ['unknown-code', { status: 503 }],
  ['proxy-page', { status: 502 }],
  ['no-content', { status: 204 }],
  ['redirect', { status: 503 }],
  ['cut-off', { failure: expect.any(String) }],
  ['hanging', { failure: 'TimeoutError' }],
  ['endless', { failure: 'TimeoutError' }],
  ['silent', { failure: 'TimeoutError' }],
  ['network-failure', { failure: 'TypeError' }],
  ['aborted', { failure: 'TypeError' }],
])('%s', (situation, expected) => {
  test('reaches the client through Mock Service Worker', async () => {
    server.use(faultyHandler(faults, 'https://api.example.com/*', { situation, error: 'SYSTEM_BUSY', delay: 5 }));
    expect(await look(URL, situation)).toMatchObject(expected);
  });
});

test('a list is one after the other, and other addresses are not answered', async () => {
  server.use(faultyHandler(faults, 'https://api.example.com/users/*', ['bad-gateway', 'USER_NOT_FOUND']));
  const statuses: number[] = [];
  for (const _ of [1, 2, 3]) statuses.push((await fetch(URL)).status);
  expect(statuses).toEqual([502, 404, 404]);
});

test('a slow answer comes after its delay', async () => {
  server.use(faultyHandler(faults, 'https://api.example.com/*', { situation: 'slow', delay: 80 }));
  const begin = performance.now();
  expect((await fetch(URL)).status).toBe(503);
  expect(performance.now() - begin).toBeGreaterThanOrEqual(75);
});

test('a body that breaks announces more than comes, and a whole one does not', async () => {
  server.use(faultyHandler(faults, 'https://api.example.com/*', ['cut-off', 'USER_NOT_FOUND']));
  const [cut, whole] = [await fetch(URL), await fetch(URL)];
  expect(cut.headers.get('content-length')).toBe('1000000000000');
  expect(cut.headers.get('content-type')).toBe('application/json; charset=utf-8');
  await expect(cut.text()).rejects.toThrow();
  expect(whole.headers.get('content-length')).toBeNull();
  expect(await whole.json()).toMatchObject({ code: 2004 });
});

test('`none` lets a request through', async () => {
  await using behind = await startFaultServer(faults);
  const url = behind.url('USER_NOT_FOUND');
  server.use(faultyHandler(faults, `${new globalThis.URL(url).origin}/*`, ['bad-gateway', 'none']));
  expect([await look(url), await look(url)]).toEqual([{ status: 502 }, { status: 404 }]);
});

/** Milliseconds to wait for what never comes. A busy machine needs its time for all others. */
const PATIENCE: { readonly [situation in SituationName]?: number } = { hanging: 100, endless: 100, silent: 100 };

async function look(url: string, situation: SituationName = 'error'): Promise<object> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE[situation] ?? 10_000) });
    await response.text();
    return { status: response.status };
  } catch (error) {
    return { failure: (error as Error).name };
  }
}
