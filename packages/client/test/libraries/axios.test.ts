import axios, { type AxiosRequestConfig } from 'axios';
import { afterAll, describe, expect, test } from 'vitest';
import { newReader } from '../reader.js';
import { startFaultServer } from '../server/fault-server.js';
import type { FaultName } from '../server/faults.js';

const server = await startFaultServer();
afterAll(() => server[Symbol.asyncDispose]());
const reader = newReader({ bodyTimeout: 300 });

const failed = (name: FaultName, config: AxiosRequestConfig = {}): Promise<unknown> =>
  axios.get(server.url(name), config).then(reader.read, reader.read);

const known = { kind: 'error', name: 'USER_NOT_FOUND', status: 404, retryAfter: 3000, requestId: 'id-1' };

describe.each(['http', 'fetch'] as const)('the adapter %s', (adapter) => {
  test.each(['json', 'text', 'arraybuffer', 'stream'] as const)('with the body as %s', async (responseType) => {
    expect(await failed('known', { adapter, responseType })).toMatchObject(known);
    expect(await failed('unknown-code', { adapter, responseType })).toMatchObject({ kind: 'unknown', code: 9999 });
    expect(await failed('html', { adapter, responseType })).toMatchObject({ kind: 'unreadable', status: 502 });
    expect(await failed('empty', { adapter, responseType })).toMatchObject({ reason: 'empty', status: 500 });
  });

  test.each<[FaultName, object]>([
    ['html', { reason: 'content-type' }],
    ['html-as-json', { reason: 'not-json' }],
    ['other-json', { reason: 'not-an-error-response' }],
    ['half-json', { reason: 'not-json' }],
    ['gzip', { name: 'USER_NOT_FOUND' }],
    ['redirect', { name: 'USER_NOT_FOUND' }],
    ['refused', { kind: 'network', status: null, retry: 'later' }],
    ['cut-off', { kind: 'network' }],
  ])('%s', async (name, error) => {
    expect(await failed(name, { adapter })).toMatchObject(error);
  });

  test('who gives up, and who has waited long enough', async () => {
    const stop = new AbortController();
    const aborted = failed('silent', { adapter, signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    expect(await aborted).toMatchObject({ kind: 'aborted', retry: 'never' });
    expect(await failed('silent', { adapter, timeout: 50 })).toMatchObject({ kind: 'timeout', retry: 'later' });
  });
});

test('a Blob', async () => {
  expect(await failed('known', { adapter: 'fetch', responseType: 'blob' })).toMatchObject(known);
  expect(await failed('ten-megabytes', { adapter: 'fetch', responseType: 'blob' })).toMatchObject({
    reason: 'too-large',
  });
});

test.each(['ten-megabytes', 'endless', 'hanging'] as const)('a stream of %s is not read to its end', async (name) => {
  const kind = name === 'hanging' ? 'timeout' : 'unreadable';
  expect(await failed(name, { responseType: 'stream' })).toMatchObject({ kind, status: 500 });
  expect(await server.closed(name)).toBe(false);
});

test('a response that nobody threw', async () => {
  expect(await failed('known', { validateStatus: () => true })).toMatchObject(known);
});

test('the code of the exception is not one of ours, even where codes are strings', async () => {
  const readsAnything = newReader({
    parse: (value) => ({ ok: true, known: false, code: 'ERR', message: String(value), data: null }),
  });
  const thrown = await axios.get(server.url('refused')).catch((error: unknown) => error);
  expect(thrown).toMatchObject({ code: 'ECONNRESET', message: 'socket hang up' });
  expect(await readsAnything.read(thrown)).toMatchObject({ kind: 'network', code: null });
});

test('a mistake in the call is no failure of the network', async () => {
  expect(await failed('known', { baseURL: 'no such scheme://', adapter: [] as never })).toMatchObject({
    reason: 'not-a-response',
  });
});
