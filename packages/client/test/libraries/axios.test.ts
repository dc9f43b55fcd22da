import axios, { type AxiosRequestConfig } from 'axios';
import { afterAll, describe, expect, test } from 'vitest';
import { newReader } from '../reader.js';
import type { AnswerName } from '../server/answers.js';
import { startTestServer } from '../server/test-server.js';

const server = await startTestServer();
afterAll(() => server[Symbol.asyncDispose]());
const reader = newReader();
/** For bodies that never end. The others may be slow on a busy machine. */
const impatientReader = newReader({ bodyTimeout: 300 });

const failed = (name: AnswerName, config: AxiosRequestConfig = {}): Promise<unknown> => {
  const { read } = name === 'hanging' ? impatientReader : reader;
  return axios.get(server.url(name), config).then(read, read);
};

const known = { kind: 'error', name: 'USER_NOT_FOUND', status: 404, retryAfter: 3000, requestId: 'id-1' };

describe.each(['http', 'fetch'] as const)('the adapter %s', (adapter) => {
  test.each(['json', 'text', 'arraybuffer', 'stream'] as const)('with the body as %s', async (responseType) => {
    expect(await failed('known', { adapter, responseType })).toMatchObject(known);
    expect(await failed('unknown-code', { adapter, responseType })).toMatchObject({ kind: 'unknown', code: 9999 });
    expect(await failed('proxy-page', { adapter, responseType })).toMatchObject({ kind: 'unreadable', status: 502 });
    expect(await failed('empty', { adapter, responseType })).toMatchObject({ reason: 'empty', status: 500 });
  });

  test.each<[AnswerName, object]>([
    ['proxy-page', { reason: 'content-type' }],
    ['proxy-page-as-json', { reason: 'not-json' }],
    ['other-json', { reason: 'not-an-error-response' }],
    ['half-json', { reason: 'not-json' }],
    ['gzip', { name: 'USER_NOT_FOUND' }],
    ['redirect', { name: 'USER_NOT_FOUND' }],
    ['network-failure', { kind: 'network', status: null, retry: 'later' }],
    ['cut-off', { kind: 'network' }],
  ])('%s', async (name, error) => {
    expect(await failed(name, { adapter })).toMatchObject(error);
  });

  test('a request that is aborted, and one that takes too long', async () => {
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
  expect(await failed(name, { responseType: 'stream' })).toMatchObject({ kind, status: 503 });
  expect(await server.closed(name)).toBe(false);
});

test('a response that nobody threw', async () => {
  expect(await failed('known', { validateStatus: () => true })).toMatchObject(known);
});

test('the code of the exception is not one of the contract, even if codes are strings', async () => {
  const readsAnything = newReader({
    validators: {
      parseErrorResponse: (value) => ({ ok: true, known: false, code: 'ERR', message: String(value), data: null }),
    },
  });
  const thrown = await axios.get(server.url('network-failure')).catch((error: unknown) => error);
  expect(thrown).toMatchObject({ code: 'ECONNRESET', message: 'socket hang up' });
  expect(await readsAnything.read(thrown)).toMatchObject({ kind: 'network', code: null });
});

test('a mistake in the call is no failure of the network', async () => {
  expect(await failed('known', { baseURL: 'no such scheme://', adapter: [] as never })).toMatchObject({
    reason: 'not-a-response',
  });
});
