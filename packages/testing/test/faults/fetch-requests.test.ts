import { afterEach, describe, expect, test, vi } from 'vitest';
import { faultyFetch } from '../../src/faults/fetch/index.js';
import { REDIRECTED } from '../../src/faults/situations.js';
import { faults } from './real-faults.js';

const ADDRESS = 'https://api.example.com/users/1';
afterEach(() => vi.unstubAllGlobals());

const ja = { 'accept-language': 'ja' };
const en = { 'accept-language': 'en' };

describe('what a request is', () => {
  test.each<[string, Parameters<typeof fetch>]>([
    ['an address', [ADDRESS, { headers: ja }]],
    ['a URL', [new URL(ADDRESS), { headers: new Headers(ja) }]],
    ['a Request', [new Request(ADDRESS, { headers: ja })]],
    ['a Request with other headers beside it', [new Request(ADDRESS, { headers: en }), { headers: ja }]],
  ])('%s: the language and the address are read', async (_name, given) => {
    const response = await faultyFetch(faults, 'USER_NOT_FOUND')(...given);
    expect(response.headers.get('content-language')).toBe('ja');
    const redirected = await faultyFetch(faults, 'redirect')(given[0], { ...given[1], redirect: 'manual' });
    expect(redirected.headers.get('location')).toBe(`${ADDRESS}?${REDIRECTED}`);
  });

  test('the redirect of a Request counts, and that beside it wins', async () => {
    const manual = new Request(ADDRESS, { redirect: 'manual' });
    const fetch = faultyFetch(faults, 'redirect');
    expect((await fetch(manual)).status).toBe(307);
    expect((await fetch(manual, { redirect: 'follow' })).status).toBe(503);
    await expect(fetch(manual, { redirect: 'error' })).rejects.toThrow(new TypeError('fetch failed'));
  });

  test('the signal of a Request counts, and that beside it wins', async () => {
    const aborted = new Request(ADDRESS, { signal: AbortSignal.abort(new Error('of the request')) });
    const fetch = faultyFetch(faults, 'error');
    await expect(fetch(aborted)).rejects.toThrow('of the request');
    expect((await fetch(aborted, { signal: new AbortController().signal })).status).toBe(503);
  });
});

describe('what comes of it', () => {
  test('a redirect says where it led', async () => {
    const response = await faultyFetch(faults, 'redirect')(ADDRESS, { headers: ja });
    expect([response.status, response.redirected, response.url]).toEqual([503, true, `${ADDRESS}?${REDIRECTED}`]);
    expect(response.headers.get('content-language')).toBe('ja');
  });

  test.each([
    ['network-failure', 'TypeError', 'fetch failed'],
    ['aborted', 'AbortError', 'This operation was aborted'],
  ] as const)('%s', async (situation, name, message) => {
    await expect(faultyFetch(faults, situation)(ADDRESS)).rejects.toMatchObject({ name, message });
  });

  test('silence ends with the signal', async () => {
    const controller = new AbortController();
    const waiting = faultyFetch(faults, 'silent')(ADDRESS, { signal: controller.signal });
    controller.abort(new Error('mine'));
    await expect(waiting).rejects.toThrow('mine');
  });

  test('a slow answer ends with the signal too', async () => {
    const controller = new AbortController();
    const waiting = faultyFetch(faults, 'slow')(ADDRESS, { signal: controller.signal });
    controller.abort(new Error('mine'));
    await expect(waiting).rejects.toThrow('mine');
  });

  test('a body that hangs ends with the signal', async () => {
    const controller = new AbortController();
    const response = await faultyFetch(faults, 'hanging')(ADDRESS, { signal: controller.signal });
    const reading = response.text();
    controller.abort(new Error('mine'));
    await expect(reading).rejects.toThrow('mine');
  });

  test('`none` calls the fetch that is given, and else the global one, with what it was called with', async () => {
    const [given, global] = [vi.fn(async () => new Response('given')), vi.fn(async () => new Response('global'))];
    vi.stubGlobal('fetch', global);
    const init = { method: 'POST' };
    expect(await (await faultyFetch(faults, 'none', { fetch: given })(ADDRESS, init)).text()).toBe('given');
    expect(await (await faultyFetch(faults, 'none')(ADDRESS)).text()).toBe('global');
    expect([given.mock.calls, global.mock.calls]).toEqual([[[ADDRESS, init]], [[ADDRESS, undefined]]]);
  });
});
