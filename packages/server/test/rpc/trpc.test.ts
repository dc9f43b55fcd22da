import type { ErrorResponse } from '@error-contracts/types';
import { createTRPCClient, httpBatchLink, httpLink, TRPCClientError } from '@trpc/client';
import { initTRPC, TRPCError } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { afterAll, beforeEach, describe, expect, expectTypeOf, test } from 'vitest';
import { errorFormatter } from '../../src/adapters/trpc/index.js';
import { listening } from '../servers/listening.js';
import { errors, logged, SECRET } from '../servers/test-errors.js';
import { thrownBy } from './roads/road.js';

interface Context {
  readonly acceptLanguage: string | undefined;
  readonly signal: AbortSignal;
}

const t = initTRPC.context<Context>().create({
  isDev: true,
  errorFormatter: errorFormatter<ErrorResponse, Context>({
    errors,
    // Without a context it throws, which must not cost the answer.
    facts: ({ ctx }) => ({ acceptLanguage: (ctx as Context).acceptLanguage, signal: (ctx as Context).signal }),
  }),
});

const issue = { message: SECRET, code: 'too_small', path: ['user', { key: 'age' }] };
const schema = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: (value: unknown) => (value === 1 ? { value } : { issues: [issue] }),
  },
} as const;

let aborted = (): void => undefined;
const router = t.router({
  known: t.procedure.query((): string => {
    throw errors.USER_NOT_FOUND();
  }),
  wrapped: t.procedure.query((): string => {
    throw new TRPCError({ code: 'NOT_FOUND', message: SECRET, cause: errors.PASSWORD_TOO_SHORT({ min: 8 }) });
  }),
  own: t.procedure.input(schema as never).mutation((): string => {
    throw new TRPCError({ code: 'FORBIDDEN', message: SECRET });
  }),
  late: t.procedure.subscription(async function* () {
    yield 1;
    throw errors.USER_LOCKED();
  }),
  slow: t.procedure.query(async ({ signal }): Promise<string> => {
    aborted();
    await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    return '';
  }),
});
type Router = typeof router;

const server = await listening(
  createHTTPServer({
    router,
    createContext({ req, info }) {
      if (req.headers['x-fail']) throw new Error(SECRET);
      return { acceptLanguage: req.headers['accept-language'], signal: info.signal };
    },
  }),
);
afterAll(() => server.close());
beforeEach(() => {
  logged.length = 0;
});

const { url } = server;
const client = createTRPCClient<Router>({ links: [httpLink({ url })] });
const post = async (path: string, body: string): Promise<unknown> => {
  const response = await fetch(`${url}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  expect(text).not.toContain(SECRET);
  return { status: response.status, ...JSON.parse(text).error };
};

test('the type of the body arrives at the client', async () => {
  const thrown = await thrownBy(client.known.query());
  if (!(thrown instanceof TRPCClientError)) throw thrown;
  const { data, shape } = thrown as TRPCClientError<Router>;
  expectTypeOf(data?.errorResponse.body).toEqualTypeOf<ErrorResponse | undefined>();
  expect(shape).toEqual({
    message: 'We couldn’t find that user.',
    code: -32_004,
    data: {
      code: 'NOT_FOUND',
      httpStatus: 404,
      path: 'known',
      errorResponse: {
        status: 404,
        headers: { 'content-language': 'en', 'x-request-id': logged[0]?.id },
        body: { code: 2004, message: 'We couldn’t find that user.', data: null },
      },
    },
  });
  expect(logged).toMatchObject([{ path: 'known' }]);
});

test('a catalogue error as the cause of an error of tRPC is the error', async () => {
  const thrown = await thrownBy(client.wrapped.query());
  expect(thrown).toMatchObject({
    data: { httpStatus: 422, errorResponse: { body: { code: 2029, data: { min: 8 } } } },
  });
});

describe('what tRPC finds wrong with a request is a request failure', () => {
  const body = (code: number): object => ({ data: { errorResponse: { body: { code } } } });
  const codeOf = (name: 'APPLICATION_NOT_FOUND' | 'USER_SEARCH_INPUT_INVALID' | 'OPERATION_FORBIDDEN'): number =>
    errors[name]().code;

  test('unknown procedure', async () => {
    expect(await post('nowhere', '{}')).toMatchObject({ ...body(codeOf('APPLICATION_NOT_FOUND')) });
    expect(logged).toMatchObject([{ unexpected: false }]);
  });

  test('malformed body', async () => {
    expect(await post('own', '{"a":')).toMatchObject({ ...body(codeOf('USER_SEARCH_INPUT_INVALID')) });
    expect(logged).toMatchObject([{ unexpected: false }]);
  });

  test('input that breaks its schema', async () => {
    expect(await post('own', '2')).toMatchObject({
      data: { errorResponse: { body: { data: { parameter: 'age' } } } },
    });
    expect(logged).toMatchObject([{ error: { name: 'PARAMETER_MISSING' }, unexpected: false }]);
  });

  test('an error of tRPC with a status', async () => {
    expect(await post('own', '1')).toMatchObject({ status: 403, ...body(codeOf('OPERATION_FORBIDDEN')) });
  });
});

test('a context that fails is a bug, and is answered', async () => {
  const response = await fetch(`${url}/known`, { headers: { 'x-fail': '1' } });
  expect(await response.text()).not.toContain(SECRET);
  expect(logged).toMatchObject([{ error: { name: 'SYSTEM_BUSY' }, unexpected: true }]);
});

test('each call of a batch has its own error', async () => {
  const batching = createTRPCClient<Router>({ links: [httpBatchLink({ url, headers: { 'accept-language': 'zh' } })] });
  const failures = await Promise.all([thrownBy(batching.known.query()), thrownBy(batching.wrapped.query())]);
  expect(failures).toMatchObject([
    { message: '用户不存在', data: { errorResponse: { body: { code: 2004 } } } },
    { message: '密码长度不能少于 8 位', data: { errorResponse: { body: { code: 2029 } } } },
  ]);
});

test('a subscription that fails later', async () => {
  const response = await fetch(`${url}/late`, { headers: { accept: 'text/event-stream' } });
  const events = await response.text();
  expect(events).toContain('event: serialized-error');
  expect(events).toContain('"code":2005');
});

test('a client that leaves is no error of the server', async () => {
  const controller = new AbortController();
  aborted = () => controller.abort();
  await thrownBy(client.slow.query(undefined, { signal: controller.signal }));
  await expect.poll(() => logged).toMatchObject([{ level: 'info', unexpected: false, error: { name: 'USER_LOCKED' } }]);
});
