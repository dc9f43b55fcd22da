import createClient from 'openapi-fetch';
import { afterAll, expect, test } from 'vitest';
import { newReader } from '../reader.js';
import type { AnswerName } from '../server/answers.js';
import { startTestServer } from '../server/test-server.js';

interface Paths {
  readonly '/{name}': {
    readonly get: {
      readonly parameters: { readonly path: { readonly name: string } };
      readonly responses: { readonly 200: { readonly content: { readonly 'application/json': object } } };
    };
  };
}

const server = await startTestServer();
afterAll(() => server[Symbol.asyncDispose]());
const reader = newReader();
const client = createClient<Paths>({ baseUrl: server.url('' as AnswerName).slice(0, -1) });

const failed = (name: AnswerName, signal?: AbortSignal): Promise<unknown> =>
  client.GET('/{name}', { params: { path: { name } }, ...(signal && { signal }) }).then(reader.read, reader.read);

test.each<[AnswerName, object]>([
  ['known', { kind: 'error', name: 'USER_NOT_FOUND', status: 404, retryAfter: 3000, requestId: 'id-1' }],
  ['problem', { name: 'USER_NOT_FOUND' }],
  ['gzip', { name: 'USER_NOT_FOUND' }],
  ['unknown-code', { kind: 'unknown', code: 9999, data: { hint: 1 } }],
  ['proxy-page', { kind: 'unreadable', reason: 'content-type', status: 502 }],
  ['proxy-page-as-json', { kind: 'unreadable', reason: 'not-json' }],
  ['other-json', { kind: 'unreadable', reason: 'not-an-error-response' }],
  ['empty', { kind: 'unreadable', reason: 'empty', status: 500 }],
  ['cut-off', { kind: 'network' }],
  ['network-failure', { kind: 'network', retry: 'later' }],
])('%s', async (name, error) => {
  expect(await failed(name)).toMatchObject(error);
});

test('a request that is aborted, and one that takes too long', async () => {
  expect(await failed('silent', AbortSignal.abort())).toMatchObject({ kind: 'aborted' });
  expect(await failed('silent', AbortSignal.timeout(50))).toMatchObject({ kind: 'timeout' });
});

test('only error and response, as an application takes them out of the result', async () => {
  const { error, response } = await client.GET('/{name}', { params: { path: { name: 'known' } } });
  expect(await reader.read({ error, response })).toMatchObject({ name: 'USER_NOT_FOUND', status: 404 });
});
