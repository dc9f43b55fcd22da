import { createServer } from 'node:http';
import { errorsOf, withGraphQL } from '@error-contracts/client/graphql';
import { withGrpc } from '@error-contracts/client/grpc';
import { withTrpc } from '@error-contracts/client/trpc';
import { encodeRpcStatus } from '@error-contracts/runtime/grpc';
import { contract } from '@error-contracts/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newReader } from '../reader.js';
import { startGraphQL } from './roads/graphql.js';
import { startGrpc } from './roads/grpc.js';
import { listening } from './roads/listening.js';
import { startOrpc } from './roads/orpc.js';
import type { Road } from './roads/road.js';
import { startTrpc } from './roads/trpc.js';
import { errors, SECRET } from './server-errors.js';

const [trpc, graphql, grpc] = [withTrpc(newReader()), withGraphQL(newReader()), withGrpc(newReader())] as const;

const proxy = await listening(
  createServer((_request, response) => {
    response.writeHead(502, { 'content-type': 'text/html', 'retry-after': '7' }).end('<h1>Bad Gateway</h1>');
  }),
);
afterAll(() => proxy.close());

describe.each([
  ['tRPC', startTrpc],
  ['oRPC', startOrpc],
  ['GraphQL', startGraphQL],
  ['gRPC', startGrpc],
])('%s', (name, start) => {
  let road: Road;
  beforeAll(async () => {
    road = await start();
  });
  afterAll(() => road.close());

  test('an error of the contract, with its data and what its headers would say', async () => {
    const thrown = await road.fail('known');
    const error = await road.reader.read(thrown);
    expect(error).toMatchObject({
      kind: 'error',
      name: 'PROJECT_DESCRIPTION_TOO_LONG',
      data: { max: 7 },
      status: 422,
      retryAfter: 3000,
      contentLanguage: 'en',
      requestId: expect.stringMatching(/^[\w-]{36}$/),
    });
    expect(road.reader.readSync(thrown)).toEqual(error);
    const matched = road.reader.match(error, {
      PROJECT_DESCRIPTION_TOO_LONG: ({ data }) => data?.max,
      _: () => 'other',
    });
    expect(matched).toBe(7);
    if (error.name === 'PROJECT_DESCRIPTION_TOO_LONG') expect(error.data?.max).toBe(7);
    expect(road.reader.retryDelay(0, thrown)).toBe(3000);
  });

  test('an error whose text and data are too long for a protocol has at least its name', async () => {
    const error = await road.reader.read(await road.fail('long'));
    expect(error).toMatchObject({
      name: 'PARAMETER_MISSING',
      code: 2205,
      status: 400,
      retryAfter: 3000,
      contentLanguage: 'en',
      message: expect.stringMatching(/^The xxx/),
      requestId: expect.stringMatching(/^[\w-]{36}$/),
    });
  });

  test('the language of the server and that of the reader', async () => {
    const error = await road.reader.read(await road.fail('known', { language: 'ja' }));
    expect(error.contentLanguage).toBe('ja');
    await road.reader.messages.load('de');
    expect(road.reader.message(error, 'de')).toMatchObject({ locale: 'de', text: expect.stringContaining('7') });
    expect(road.reader.message(error, 'en').locale).toBe('en');
  });

  test('a bug is the fallback error, and an internal error has its text', async () => {
    const thrown = await road.fail('bug');
    expect(`${JSON.stringify(thrown)} ${thrown}`).not.toContain(SECRET);
    expect(await road.reader.read(thrown)).toMatchObject({ name: 'SYSTEM_BUSY', status: 503, retry: 'later' });
    expect(road.reader.shouldRetry(0, thrown)).toBe(true);
    const internal = await road.reader.read(await road.fail('internal'));
    expect(internal).toMatchObject({ name: 'PASSWORD_DECRYPTION_FAILED', audience: 'internal' });
    expect(road.reader.message(internal, 'en').text).toBe('The system is busy right now. Try again later.');
  });

  test('an error of a newer server, and one whose data are of another type', async () => {
    const newer = await road.reader.read(await road.fail('newer'));
    expect(newer).toMatchObject({ kind: 'unknown', code: 9999, message: 'Something new.', status: 404 });
    expect(road.reader.message(newer, 'en').text).toBe('Something new.');
    expect(await road.reader.read(await road.fail('wrongData'))).toMatchObject({ kind: 'unknown', code: 2024 });
  });

  test('no connection', async () => {
    const thrown = await road.failAt('http://127.0.0.1:1');
    expect(await road.reader.read(thrown)).toMatchObject({ kind: 'network', retry: 'later' });
  });

  test('the caller aborts', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const thrown = await road.fail('slow', { signal: controller.signal });
    expect(await road.reader.read(thrown)).toMatchObject({ kind: 'aborted', retry: 'never' });
  });

  test('a page of a proxy', { timeout: 10_000 }, async () => {
    const error = await road.reader.read(await road.failAt(proxy.url));
    expect(error).toMatchObject({ known: false, code: null });
    // The client of tRPC keeps no status of a body that is no JSON, and gRPC says no more than that it is no gRPC.
    if (name === 'oRPC' || name === 'GraphQL') {
      expect(error).toMatchObject({ kind: 'unreadable', status: 502, retry: 'later' });
    }
    if (name === 'oRPC') expect(error.retryAfter).toBe(7000);
  });

  test('whatever else is read is read as without it', async () => {
    const body = { code: 2004, message: 'Not here.', data: null };
    expect(await road.reader.read({ status: 404, headers: {}, data: body })).toMatchObject({
      name: 'USER_NOT_FOUND',
      status: 404,
    });
    expect(await road.reader.read(body)).toMatchObject({ name: 'USER_NOT_FOUND' });
    const fail = (): never => {
      throw new Error('getter');
    };
    const hostile = new Proxy({}, { get: fail, has: fail, getPrototypeOf: fail, ownKeys: fail });
    for (const value of [
      undefined,
      null,
      1,
      'text',
      [],
      hostile,
      { data: { errorResponse: 1 } },
      { extensions: null },
    ]) {
      expect(await road.reader.read(value)).toMatchObject({ kind: 'unreadable' });
      expect(road.reader.shouldRetry(0, value)).toBe(false);
    }
  });
});

describe('what servers without the adapter send', () => {
  test('tRPC: the status is known', async () => {
    const data = { code: 'UNAUTHORIZED', httpStatus: 401 };
    const thrown = Object.assign(new Error('UNAUTHORIZED'), { name: 'TRPCClientError', data, shape: { data } });
    expect(await trpc.read(thrown)).toMatchObject({ kind: 'unreadable', status: 401 });
  });

  test('tRPC: JSON of a proxy', async () => {
    const response = new Response('{}', { status: 502, headers: { 'content-type': 'application/json' } });
    await response.text();
    const thrown = Object.assign(new Error('?'), { name: 'TRPCClientError', meta: { response, responseJSON: {} } });
    expect(await trpc.read(thrown)).toMatchObject({ kind: 'unreadable', status: 502, reason: 'body-used' });
  });

  test.each([
    ['an EventSource of a browser', { type: 'error', target: {} }, { kind: 'network', status: null, retry: 'later' }],
    ['an EventSource that knows the status', { type: 'error', code: 502 }, { kind: 'unreadable', status: 502 }],
    ['a call over a WebSocket', { type: 'close', code: 1006 }, { kind: 'network', status: null, retry: 'later' }],
    ['a link of WebSockets', { name: 'TRPCWebSocketClosedError' }, { kind: 'network', retry: 'later' }],
    ['whatever else failed', { type: 'other', code: 502 }, { kind: 'unreadable', status: null }],
  ])('tRPC: a connection that breaks, %s', async (_, cause, expected) => {
    const thrown = Object.assign(new Error('Unknown error'), { name: 'TRPCClientError', cause });
    expect(await trpc.read(thrown)).toMatchObject(expected);
  });

  test('tRPC: a caller in the same process', async () => {
    const thrown = Object.assign(new Error('?'), { name: 'TRPCError', cause: errors.USER_NOT_FOUND() });
    expect(await trpc.read(thrown)).toMatchObject({ kind: 'error', name: 'USER_NOT_FOUND' });
  });

  test('GraphQL: an error without extensions, and a result with several', async () => {
    expect(await graphql.read({ errors: [{ message: 'No.' }] })).toMatchObject({ kind: 'unreadable' });
    const errorResponse = { status: 404, headers: {}, body: { code: 2004, message: 'No.', data: null } };
    const result = {
      data: null,
      errors: [{ message: 'No.' }, { message: 'No.', path: ['a'], extensions: { errorResponse } }],
    };
    expect(await graphql.read(result)).toMatchObject({ name: 'USER_NOT_FOUND', status: 404 });
    expect(errorsOf(result).map((error) => graphql.readSync(error).name)).toEqual([null, 'USER_NOT_FOUND']);
    expect(errorsOf(undefined)).toEqual([]);
  });

  test.each([
    ['of this catalogue', contract.name, 'USER_NOT_FOUND', '2004', { name: 'USER_NOT_FOUND', status: 404 }],
    ['of a newer server', contract.name, 'NEWER', '9999', { kind: 'unknown', code: 9999, message: 'Too long.' }],
    ['of another catalogue', 'another', 'USER_NOT_FOUND', '2004', { kind: 'unreadable' }],
    ['with a name of Object', contract.name, 'constructor', '9999', { kind: 'unknown', code: 9999 }],
    ['without a code', contract.name, 'USER_NOT_FOUND', undefined, { kind: 'unreadable' }],
  ])('gRPC: details without a body, %s', async (_, domain, reason, code, expected) => {
    const bytes = encodeRpcStatus({
      code: 5,
      message: 'Too long.',
      errorInfo: { reason, domain, metadata: code === undefined ? {} : { code, status: '404' } },
      localizedMessage: { locale: 'en', message: 'Too long.' },
    });
    const failure = { code: 5, metadata: { get: () => [bytes] } };
    expect(await grpc.read(failure)).toMatchObject(expected);
  });

  test('gRPC: a status without details, and details that are no status', async () => {
    const failure = (code: number, details: readonly unknown[]): object => ({ code, metadata: { get: () => details } });
    expect(await grpc.read(failure(4, []))).toMatchObject({ kind: 'timeout' });
    expect(await grpc.read(failure(14, []))).toMatchObject({ kind: 'network' });
    expect(await grpc.read(failure(13, []))).toMatchObject({ kind: 'unreadable' });
    expect(await grpc.read(failure(13, [new Uint8Array([0xff])]))).toMatchObject({ kind: 'unreadable' });
  });
});
