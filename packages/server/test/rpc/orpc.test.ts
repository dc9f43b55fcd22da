import { createServer } from 'node:http';
import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { os, type RouterClient } from '@orpc/server';
import { RPCHandler } from '@orpc/server/node';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { errorPlugin } from '../../src/adapters/orpc/index.js';
import { listening } from '../servers/listening.js';
import { errors, logged, SECRET } from '../servers/test-errors.js';
import { thrownBy } from './roads/road.js';

const issue = { message: SECRET, path: ['user', 'age'] };
const schema = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: (value: unknown) => (value === 1 ? { value } : { issues: [issue] }),
  },
} as const;

let started = (): void => undefined;
const router = {
  known: os.handler((): string => {
    throw errors.USER_NOT_FOUND();
  }),
  bug: os.handler((): string => JSON.parse(`{${SECRET}`)),
  own: os.input(schema as never).handler((): string => {
    throw new ORPCError('FORBIDDEN', { message: SECRET, cause: errors.USER_LOCKED() });
  }),
  status: os.handler((): string => {
    throw new ORPCError('UNAUTHORIZED', { message: SECRET });
  }),
  declared: os.errors({ RATE_LIMITED: { status: 429, message: 'Too often.' } }).handler(({ errors: of }): string => {
    throw of.RATE_LIMITED();
  }),
  events: os.handler(async function* () {
    yield 1;
    throw errors.PASSWORD_TOO_SHORT({ min: 9 });
  }),
  slow: os.handler(async ({ signal }): Promise<string> => {
    started();
    await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    return '';
  }),
};

// One context for every request, as some applications have it.
const context = {};
const handler = new RPCHandler(router, { plugins: [errorPlugin({ errors })] });
const server = await listening(
  createServer(async (request, response) => {
    const { matched } = await handler.handle(request, response, { context });
    if (!matched) response.writeHead(404).end('next');
  }),
);
afterAll(() => server.close());
beforeEach(() => {
  logged.length = 0;
});

const { url } = server;
const client: RouterClient<typeof router> = createORPCClient(new RPCLink({ url })) as never;
const raw = async (path: string, init?: RequestInit): Promise<unknown> => {
  const text = await (await fetch(`${url}/${path}`, init)).text();
  expect(text).not.toContain(SECRET);
  return JSON.parse(text).json;
};
const json = (body: string): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body });

test('an error of the catalogue', async () => {
  const thrown = await thrownBy(client.known());
  expect(thrown).toMatchObject({
    code: 'USER_NOT_FOUND',
    status: 404,
    message: 'We couldn’t find that user.',
    data: { errorResponse: { status: 404, body: { code: 2004, data: null } } },
  });
  expect(logged).toMatchObject([{ method: 'POST', path: '/known' }]);
});

test('a malformed input is a request failure, and the same error of a procedure is a bug', async () => {
  await thrownBy(client.known());
  expect(await raw('known', json('{"json":'))).toMatchObject({ code: 'USER_SEARCH_INPUT_INVALID' });
  expect(await raw('known?data=%7B')).toMatchObject({ code: 'USER_SEARCH_INPUT_INVALID' });
  expect(await raw('known?data=%7B%22meta%22%3A5%7D')).toMatchObject({ code: 'USER_SEARCH_INPUT_INVALID' });
  expect(await raw('bug', json('{}'))).toMatchObject({ code: 'SYSTEM_BUSY' });
  expect(logged.map(({ unexpected }) => unexpected)).toEqual([false, false, false, false, true]);
});

test('input that breaks its schema', async () => {
  expect(await raw('own', json('{"json":2}'))).toMatchObject({ code: 'PARAMETER_MISSING', status: 400 });
  expect(logged).toMatchObject([{ error: { data: { parameter: 'age' } }, unexpected: false }]);
});

test('errors of oRPC: by cause, by status, and those that a procedure declares', async () => {
  expect(await raw('own', json('{"json":1}'))).toMatchObject({ code: 'USER_LOCKED' });
  expect(await raw('status', json('{}'))).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
  expect(await raw('declared', json('{}'))).toMatchObject({
    code: 'RATE_LIMITED',
    defined: true,
    message: 'Too often.',
  });
  expect(logged.map(({ error }) => error.name)).toEqual(['USER_LOCKED', 'SIGN_IN_REQUIRED']);
});

test('a path without a procedure is left to the next handler', async () => {
  expect(await (await fetch(`${url}/nowhere`)).text()).toBe('next');
  expect(logged).toEqual([]);
});

test('a stream of events that fails later', async () => {
  const received: unknown[] = [];
  const thrown = await thrownBy(
    (async () => {
      for await (const event of await client.events()) received.push(event);
    })(),
  );
  expect(received).toEqual([1]);
  expect(thrown).toMatchObject({ code: 'PASSWORD_TOO_SHORT', data: { errorResponse: { body: { data: { min: 9 } } } } });
  expect(logged).toHaveLength(1);
});

test('a client that leaves is no error of the server', async () => {
  const controller = new AbortController();
  started = () => controller.abort();
  await thrownBy(client.slow(undefined, { signal: controller.signal }));
  await expect.poll(() => logged).toMatchObject([{ level: 'info', unexpected: false, error: { name: 'USER_LOCKED' } }]);
});
