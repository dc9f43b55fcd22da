import ky, { type Options } from 'ky';
import { afterAll, expect, test } from 'vitest';
import { newReader } from '../reader.js';
import type { AnswerName } from '../server/answers.js';
import { startTestServer } from '../server/test-server.js';

const server = await startTestServer();
afterAll(() => server[Symbol.asyncDispose]());
const reader = newReader();

const failed = (name: AnswerName, options: Options = {}): Promise<unknown> =>
  ky(server.url(name), { retry: 0, timeout: 300, ...options })
    .json()
    .then(reader.read, reader.read);

test.each<[AnswerName, object]>([
  ['known', { kind: 'error', name: 'USER_NOT_FOUND', status: 404, retryAfter: 3000, requestId: 'id-1' }],
  ['problem', { name: 'USER_NOT_FOUND' }],
  ['gzip', { name: 'USER_NOT_FOUND' }],
  ['unknown-code', { kind: 'unknown', code: 9999, data: { hint: 1 } }],
  ['proxy-page', { kind: 'unreadable', reason: 'content-type', status: 502 }],
  ['proxy-page-as-json', { kind: 'unreadable', reason: 'body-used' }],
  ['other-json', { kind: 'unreadable', reason: 'not-an-error-response' }],
  ['empty', { kind: 'unreadable', status: 500 }],
  ['gzip-bomb', { kind: 'unreadable', status: 500 }],
  ['cut-off', { kind: 'unreadable', status: 503, retry: 'later' }],
  ['hanging', { kind: 'unreadable', status: 503, retry: 'later' }],
  ['silent', { kind: 'timeout', retry: 'later' }],
  ['network-failure', { kind: 'network', retry: 'later' }],
])('%s', async (name, error) => {
  expect(await failed(name)).toMatchObject(error);
});

test('a request that is aborted', async () => {
  const stop = new AbortController();
  const aborted = failed('silent', { signal: stop.signal });
  stop.abort();
  expect(await aborted).toMatchObject({ kind: 'aborted', retry: 'never' });
});

test('a response that ky does not throw', async () => {
  const response = await ky(server.url('known'), { throwHttpErrors: false });
  expect(await reader.read(response)).toMatchObject({ name: 'USER_NOT_FOUND' });
});
