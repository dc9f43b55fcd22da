import { RECORDER, type Sighting } from '@error-contracts/runtime/coverage';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { errorHandlers } from '../../src/adapters/express/index.js';
import { errorPlugin } from '../../src/adapters/fastify/index.js';
import { withErrors } from '../../src/adapters/fetch/index.js';
import { installErrors } from '../../src/adapters/hono/index.js';
import type { RequestFacts, Responder } from '../../src/index.js';
import { operationResponder, type UndeclaredError } from '../../src/operations/index.js';
import { listening } from '../servers/listening.js';
import { errors } from '../servers/test-errors.js';
import { operations } from './declared-operations.js';

const HEADER = 'x-error-contracts-operation';
const getUser: RequestFacts = { method: 'GET', path: '/users/7', log: () => undefined };

/** Returns a responder, and the facts that come out of the one in front of it. */
function watched(): { readonly responder: Responder; readonly facts: (RequestFacts | undefined)[] } {
  const facts: (RequestFacts | undefined)[] = [];
  const responder: Responder = {
    respond: (thrown, request) => {
      facts.push(request);
      return errors.respond(thrown, request);
    },
  };
  return { responder, facts };
}

describe('while errors are recorded', () => {
  const seen: Sighting[] = [];
  beforeEach(() => {
    Object.assign(globalThis, { [RECORDER]: (sighting: Sighting) => seen.push(sighting) });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, RECORDER);
    seen.length = 0;
  });

  test('the request has the name of its operation, and so has the response', () => {
    const { responder, facts } = watched();
    const { respond } = operationResponder(responder, operations);
    expect(respond(errors.USER_NOT_FOUND(), getUser).headers[HEADER]).toBe('getUser');
    expect(respond(errors.USER_NOT_FOUND(), { ...getUser, operation: 'signIn' }).headers[HEADER]).toBe('signIn');
    expect(facts.map((request) => request?.operation)).toEqual(['getUser', 'signIn']);
    expect(seen.map(({ name, operation }) => [name, operation])).toEqual([
      ['USER_NOT_FOUND', 'getUser'],
      ['USER_NOT_FOUND', 'signIn'],
    ]);
  });

  test.each([
    {},
    { method: 'GET', path: '/unknown' },
    { method: 'DELETE', path: '/users/7' },
    { operation: '__proto__' },
    { operation: 'nobody' },
  ])('a request for no operation is answered as without operations: %o', (request) => {
    const { responder, facts } = watched();
    const answer = operationResponder(responder, operations).respond(errors.USER_NOT_FOUND(), request);
    expect(facts).toEqual([request]);
    expect(answer.headers).not.toHaveProperty(HEADER);
  });

  test('a server under load names no operation after 20,000 answers, and answers all the same', () => {
    const { respond } = operationResponder(errors, operations);
    const names = Array.from({ length: 20_001 }, () => respond(errors.USER_NOT_FOUND(), getUser).headers[HEADER]);
    expect(names.slice(19_999)).toEqual(['getUser', undefined]);
  });

  test('it reaches the response in Fastify, Express, Hono and Fetch', async () => {
    const responder = operationResponder(errors, operations);
    const fail = (): never => {
      throw errors.USER_NOT_FOUND();
    };

    const fastify = Fastify();
    await fastify.register(errorPlugin, { errors: responder });
    fastify.get('/users/:id', fail);
    const inFastify = await fastify.inject('/users/7?x=1');
    await fastify.close();

    const app = express();
    const router = express.Router();
    router.get('/:id', fail);
    app.use('/users', router);
    app.use(errorHandlers({ errors: responder }));
    const server = await listening(app.listen(0, '127.0.0.1'));
    const inExpress = await fetch(`${server.url}/users/7`);
    await server.close();

    const hono = new Hono();
    installErrors(hono, { errors: responder });
    hono.get('/users/:id', fail);
    const inHono = await hono.request('/users/7');

    const inFetch = await withErrors(async () => fail(), { errors: responder })(new Request('http://x.test/users/7'));

    expect(inFastify.headers[HEADER]).toBe('getUser');
    // A recorder is asked once for what is the same each time.
    expect(seen.map(({ operation }) => operation)).toEqual(['getUser']);
    expect([inExpress, inHono, inFetch].map(({ headers }) => headers.get(HEADER))).toEqual(Array(3).fill('getUser'));
  });
});

test('outside of tests and without a check nothing is looked up and nothing is added', () => {
  const { responder, facts } = watched();
  const answer = operationResponder(responder, operations).respond(errors.USER_LOCKED(), getUser);
  expect(facts).toEqual([getUser]);
  expect(facts[0]).toBe(getUser);
  expect(answer.headers).not.toHaveProperty(HEADER);
});

describe('an error that the operation does not declare', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('is reported to a function, with the help, and answered', () => {
    const found: UndeclaredError[] = [];
    const { respond } = operationResponder(errors, operations, { undeclared: (each) => void found.push(each) });
    expect(respond(errors.USER_LOCKED(), getUser).error.name).toBe('USER_LOCKED');
    expect(found).toMatchObject([{ operation: { name: 'getUser' }, name: 'USER_LOCKED' }]);
    expect(found[0]?.message).toBe(
      'getUser gives USER_LOCKED, which it does not declare: add it to its errors, or throw another.',
    );
    respond(errors.USER_NOT_FOUND(), getUser);
    respond(new Error('a bug'), getUser);
    respond(errors.USER_LOCKED(), { method: 'GET', path: '/other' });
    expect(found).toHaveLength(1);
  });

  test('by any name, because it knows the error by its brand', () => {
    const found: string[] = [];
    const { respond } = operationResponder(errors, operations, { undeclared: ({ name }) => void found.push(name) });
    respond(Object.assign(errors.USER_LOCKED(), { name: 'USER_NOT_FOUND' }), getUser);
    expect(found).toEqual(['USER_LOCKED']);
  });

  test('in a list of errors, each is checked', () => {
    const found: string[] = [];
    const { respond } = operationResponder(errors, operations, { undeclared: ({ name }) => void found.push(name) });
    const [first, second] = [errors.USER_NOT_FOUND(), errors.USER_LOCKED()];
    respond(Object.assign(errors.USER_NOT_FOUND(), { errors: [first, second] }), getUser);
    expect(found).toEqual(['USER_LOCKED']);
  });

  test('so is each that an error of fields holds', () => {
    const found: string[] = [];
    const { respond } = operationResponder(errors, operations, { undeclared: ({ name }) => void found.push(name) });
    respond(Object.assign(errors.USER_NOT_FOUND(), { held: [errors.USER_LOCKED()] }), getUser);
    expect(found).toEqual(['USER_LOCKED']);
  });

  test('a function that throws costs no response', () => {
    const undeclared = (): never => {
      throw new Error('?');
    };
    const { respond } = operationResponder(errors, operations, { undeclared });
    expect(respond(errors.USER_LOCKED(), getUser).status).toBe(403);
  });

  test('is warned of once', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const { respond } = operationResponder(errors, operations, { undeclared: 'warn' });
    for (let times = 0; times < 3; times++) respond(errors.USER_LOCKED(), getUser);
    respond(errors.PARAMETER_MISSING({ parameter: 'x' }), getUser);
    expect(warn.mock.calls.map(([, text]) => text.slice(0, 32))).toEqual([
      'getUser gives USER_LOCKED, which',
      'getUser gives PARAMETER_MISSING,',
    ]);
  });

  test('becomes the fallback error, so that a test fails, and the log says why', () => {
    const entries: unknown[] = [];
    const { respond } = operationResponder(
      { respond: (thrown, request) => errors.respond(thrown, request) },
      operations,
      { undeclared: 'fail' },
    );
    const thrown = errors.USER_LOCKED();
    const answer = respond(thrown, {
      ...getUser,
      requestFailure: { kind: 'badRequest' },
      log: (entry) => entries.push(entry),
    });
    expect(answer.error.name).toBe('SYSTEM_BUSY');
    expect(answer.error.cause).toMatchObject({
      message: expect.stringMatching(/^getUser gives USER_LOCKED/),
      cause: thrown,
    });
    expect(respond(errors.USER_NOT_FOUND(), getUser).error.name).toBe('USER_NOT_FOUND');
  });
});

describe('what is wrong is said when the server starts', () => {
  test.each(['Fail', 'error', '', 5, null, {}])('if undeclared is %j', (undeclared) => {
    expect(() => operationResponder(errors, operations, { undeclared: undeclared as never })).toThrow(
      /^undeclared is /,
    );
  });

  test.each([[{}], [null], [undefined]])('if the operations are %j', (wrong) => {
    expect(() => operationResponder(errors, wrong as never)).toThrow(/^These are no operations/);
  });
});
