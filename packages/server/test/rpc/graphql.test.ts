import { createServer } from 'node:http';
import { buildSchema, GraphQLError, graphql } from 'graphql';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { errorPlugin, graphqlError } from '../../src/adapters/graphql/index.js';
import { listening } from '../servers/listening.js';
import { errors, logged, SECRET } from '../servers/test-errors.js';
import { createSchema, createYoga } from './roads/yoga.js';

let started = (): void => undefined;
const schema = createSchema({
  typeDefs: `
    type Query { user: User, needed: String!, role: String, bad: String, bug: Int, slow: String, wrapped: String }
    type User { id: String, name: String }
    type Subscription { events: Int }`,
  resolvers: {
    Query: {
      user: () => ({ id: '1' }),
      needed: () => {
        throw errors.USER_LOCKED();
      },
      role: () => {
        throw new GraphQLError(SECRET, { extensions: { code: 'FORBIDDEN', secret: SECRET } });
      },
      bad: () => {
        throw new GraphQLError(SECRET, { extensions: { http: { status: 401 } } });
      },
      wrapped: () => {
        throw new GraphQLError(SECRET, { originalError: errors.USER_NOT_FOUND() });
      },
      bug: () => SECRET,
      slow: async (_: unknown, __: unknown, { request }: { readonly request: Request }) => {
        started();
        await new Promise((resolve) => request.signal.addEventListener('abort', resolve));
        throw new DOMException(SECRET, 'AbortError');
      },
    },
    User: {
      name: () => {
        throw errors.PROJECT_DESCRIPTION_TOO_LONG({ max: 7 });
      },
    },
    Subscription: {
      events: {
        async *subscribe() {
          yield { events: 1 };
          throw errors.USER_LOCKED();
        },
      },
    },
  },
});
const yoga = createYoga({
  schema,
  maskedErrors: false,
  logging: false,
  batching: true,
  plugins: [errorPlugin({ errors, facts: () => ({ operation: 'anything' }) })],
});
const server = await listening(createServer(yoga));
afterAll(() => server.close());
beforeEach(() => {
  logged.length = 0;
});

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';
async function ask(body: unknown, accept = RESPONSE_TYPE): Promise<{ status: number; result: Result }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': JSON_TYPE, accept },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  expect(text).not.toContain(SECRET.slice(0, 8));
  return { status: response.status, result: accept.includes('stream') ? text : JSON.parse(text) };
}
// biome-ignore lint/suspicious/noExplicitAny: each test says what the result has.
type Result = any;

test('a part of the result is missing: the rest is a success', async () => {
  const { status, result } = await ask({ query: '{ user { id name } }' });
  expect(status).toBe(200);
  expect(result.data).toEqual({ user: { id: '1', name: null } });
  expect(result.errors).toEqual([
    {
      message: 'Keep the project description to 7 characters or fewer.',
      locations: [{ line: 1, column: 13 }],
      path: ['user', 'name'],
      extensions: {
        code: 'PROJECT_DESCRIPTION_TOO_LONG',
        errorResponse: {
          status: 422,
          headers: { 'content-language': 'en', 'x-request-id': logged[0]?.id },
          body: { code: 2024, message: 'Keep the project description to 7 characters or fewer.', data: { max: 7 } },
        },
      },
    },
  ]);
  expect(logged).toMatchObject([{ method: 'POST', path: '/graphql' }]);
});

test('nothing is left of the result', async () => {
  const { result } = await ask({ query: '{ needed }' });
  expect(result).toMatchObject({ data: null, errors: [{ path: ['needed'], extensions: { code: 'USER_LOCKED' } }] });
});

describe('what is wrong with the request', () => {
  test.each([
    ['a document that breaks the schema', { query: '{ nowhere }' }, 'PARAMETER_MISSING', 400],
    ['a document that is malformed', { query: '{' }, 'USER_SEARCH_INPUT_INVALID', 400],
    ['a body that is malformed', '{"query":', undefined, 400],
  ])('%s', async (_what, body, code, expected) => {
    const { status, result } = await ask(body);
    expect(status).toBe(expected);
    expect(result.data).toBeUndefined();
    if (code !== undefined) expect(result.errors[0].extensions.code).toBe(code);
    expect(logged).toMatchObject([{ unexpected: false }]);
  });

  test('a client of application/json gets 200, as the specification says', async () => {
    expect((await ask({ query: '{ nowhere }' }, JSON_TYPE)).status).toBe(200);
  });

  test('an error of GraphQL that a resolver throws is known by its code or its status', async () => {
    const { result } = await ask({ query: '{ role bad wrapped }' });
    const codes = result.errors.map((error: Result) => error.extensions.code);
    expect(codes.sort()).toEqual(['OPERATION_FORBIDDEN', 'SIGN_IN_REQUIRED', 'USER_NOT_FOUND']);
  });
});

test('a resolver that gives what the schema does not allow is a bug', async () => {
  const { result } = await ask({ query: '{ bug }' });
  expect(result.errors).toMatchObject([{ path: ['bug'], extensions: { code: 'SYSTEM_BUSY' } }]);
  expect(logged).toMatchObject([{ unexpected: true, level: 'error' }]);
});

test('each operation of a batch', async () => {
  const { result } = await ask([{ query: '{ needed }' }, { query: '{ user { name } }' }]);
  expect(result.map(({ errors: [first] }: Result) => first.extensions.code)).toEqual([
    'USER_LOCKED',
    'PROJECT_DESCRIPTION_TOO_LONG',
  ]);
});

test('a subscription that fails later', async () => {
  const { result } = await ask({ query: 'subscription { events }' }, 'text/event-stream');
  expect(result).toContain('{"data":{"events":1}}');
  expect(result).toContain('"code":"USER_LOCKED"');
});

test('a client that leaves is no error of the server', async () => {
  const controller = new AbortController();
  started = () => controller.abort();
  const { signal } = controller;
  const body = JSON.stringify({ query: '{ slow }' });
  await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': JSON_TYPE }, body, signal }).catch(
    () => undefined,
  );
  await new Promise((passed) => setTimeout(passed, 50));
  expect(logged.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('the plugin refuses a server that masks errors itself', () => {
  expect(() => createYoga({ schema, plugins: [errorPlugin({ errors })] })).toThrow('maskedErrors: false');
});

test('the protocol of persisted queries is left alone', () => {
  const error = new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
  let result: unknown;
  const setResult = (value: unknown): void => {
    result = value;
  };
  errorPlugin({ errors }).onResultProcess({
    request: new Request('http://localhost/graphql'),
    result: { errors: [error] },
    setResult,
  });
  expect(result).toEqual({ errors: [error] });
  expect(logged).toEqual([]);
});

test('any other server: graphqlError formats an error', async () => {
  const result = await graphql({
    schema: buildSchema('type Query { needed: String! }'),
    source: '{ needed }',
    rootValue: {
      needed: () => {
        throw errors.USER_LOCKED();
      },
    },
  });
  const facts = { acceptLanguage: 'zh' };
  expect(result.errors?.map((error) => graphqlError({ errors }, error, facts))).toMatchObject([
    { message: '用户已被锁定', path: ['needed'], extensions: { code: 'USER_LOCKED' } },
  ]);
});

describe('classes of Apollo Server, which name themselves', () => {
  class ErrorWithCode extends GraphQLError {
    override readonly name: string = this.constructor.name;
  }
  class UserInputError extends ErrorWithCode {}
  class PersistedQueryNotFoundError extends ErrorWithCode {}
  const formatted = (error: unknown) => graphqlError({ errors }, error, { acceptLanguage: 'en' });

  test.each([
    [new ErrorWithCode('?', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } }), 'USER_SEARCH_INPUT_INVALID'],
    [new UserInputError('?', { extensions: { code: 'BAD_USER_INPUT' } }), 'PARAMETER_MISSING'],
    [new UserInputError('?', { originalError: errors.USER_LOCKED() }), 'USER_LOCKED'],
    [new UserInputError('?', { originalError: new GraphQLError('?') }), 'PARAMETER_MISSING'],
  ])('%#: the request is wrong, not the server', (error, code) => {
    expect(formatted(error).extensions.code).toBe(code);
    expect(logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('persisted queries keep what their clients look for', () => {
    const extensions = { code: 'PERSISTED_QUERY_NOT_FOUND' };
    expect(formatted(new PersistedQueryNotFoundError('PersistedQueryNotFound', { extensions }))).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions,
    });
    expect(logged).toMatchObject([{ level: 'info', unexpected: false }]);
  });
});
