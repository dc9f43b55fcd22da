import { once } from 'node:events';
import type { ArgumentsHost } from '@nestjs/common';
import { GraphQLObjectType, GraphQLSchema, GraphQLString, graphql } from 'graphql';
import { lastValueFrom } from 'rxjs';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { errorFilter } from '../../src/adapters/nest/index.js';
import { oddities } from '../servers/oddities.js';
import { errors, logged, SECRET } from '../servers/test-errors.js';
import { type NestApp, next, startNest } from './nest-app.js';
import { nestVersions } from './nest-versions.js';

const KNOWN = { name: 'USER_NOT_FOUND', code: 2004, status: 404, data: null };
const FALLBACK = { name: 'SYSTEM_BUSY', code: 1000 };
const HANDLERS = ['throwing', 'rejecting'];
/** Much less than the time after which a caller gives up, and enough for a slow machine. */
const AT_ONCE = 5000;

const lost: unknown[] = [];
const lose = (reason: unknown): void => void lost.push(reason);
beforeAll(() => {
  // Either would end a process.
  process.on('unhandledRejection', lose).on('uncaughtException', lose);
});
afterAll(() => {
  process.off('unhandledRejection', lose).off('uncaughtException', lose);
  expect(lost).toEqual([]);
});
beforeEach(() => {
  logged.length = 0;
});

describe.each(nestVersions)('%s', (_name, nest) => {
  describe('a gateway on socket.io', () => {
    let running: NestApp;
    let socket: Socket;
    beforeAll(async () => {
      running = await startNest(nest, 'IoAdapter');
      socket = io(running.url, { transports: ['websocket'] });
      await new Promise<void>((connected) => socket.once('connect', connected));
    });
    afterAll(async () => {
      socket.disconnect();
      await running.app.close();
    });

    test.each(HANDLERS)('%s: an `exception` event has the JSON of the error', async (message) => {
      next.make = () => errors.USER_NOT_FOUND(null, { cause: new Error(SECRET) });
      const exception = new Promise((arrived) => socket.once('exception', arrived));
      socket.emit(message, {});
      expect(await exception).toMatchObject(KNOWN);
      expect(JSON.stringify(await exception)).not.toContain(SECRET);
      expect(logged).toMatchObject([{ error: { name: 'USER_NOT_FOUND' } }]);
    });

    test('a client that waits for an acknowledgement gets it', async () => {
      next.make = () => errors.USER_NOT_FOUND();
      expect(await socket.timeout(AT_ONCE).emitWithAck('throwing', {})).toMatchObject(KNOWN);
    });

    test('whatever is thrown becomes the fallback error, and the process lives on', async () => {
      for (const make of Object.values(oddities)) {
        next.make = make;
        const answer = await socket.timeout(AT_ONCE).emitWithAck('throwing', {});
        expect(answer).toMatchObject(FALLBACK);
        expect(JSON.stringify(answer)).not.toContain(SECRET);
      }
      expect(await (await fetch(`${running.url}/alive`)).text()).toBe('alive');
    });
  });

  test.each(HANDLERS)('a gateway on ws: %s', async (message) => {
    const { app, url } = await startNest(nest, 'WsAdapter');
    const socket = new WebSocket(url.replace('http', 'ws'));
    await once(socket, 'open');
    for (const [make, expected] of [
      [() => errors.USER_NOT_FOUND(), KNOWN],
      [() => new Error(SECRET), FALLBACK],
      [() => errors.EMAIL_MACRO_PARSE_FAILED(), FALLBACK],
    ] as const) {
      next.make = make;
      socket.send(JSON.stringify({ event: message, data: {} }));
      const [received] = await once(socket, 'message');
      expect(JSON.parse(String(received))).toMatchObject({ event: 'exception', data: expected });
      expect(String(received)).not.toContain(SECRET);
    }
    socket.close();
    await app.close();
  });

  test('a resolver of GraphQL', async () => {
    const { app } = await startNest(nest);
    class Resolver {
      field(): never {
        throw next.make();
      }
    }
    const { create } = app.get(nest.ExternalContextCreator);
    // As @nestjs/graphql makes its resolvers.
    const resolve = create.call(
      app.get(nest.ExternalContextCreator),
      new Resolver() as never,
      Resolver.prototype.field,
      'field',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      'graphql',
    );
    const query = new GraphQLObjectType({ name: 'Query', fields: { field: { type: GraphQLString, resolve } } });
    const answer = async (): Promise<unknown> =>
      JSON.parse(JSON.stringify(await graphql({ schema: new GraphQLSchema({ query }), source: '{ field }' })));
    next.make = () => errors.PASSWORD_TOO_SHORT({ min: 9 });
    expect(await answer()).toMatchObject({
      data: { field: null },
      errors: [{ path: ['field'], extensions: { name: 'PASSWORD_TOO_SHORT', code: 2029, data: { min: 9 } } }],
    });
    for (const make of Object.values(oddities)) {
      next.make = make;
      const odd = await answer();
      expect(odd).toMatchObject({ errors: [{ extensions: FALLBACK }] });
      expect(JSON.stringify(odd)).not.toContain(SECRET);
    }
    await app.close();
  });

  describe('a microservice of a hybrid application', () => {
    let running: NestApp;
    const call = async (pattern: string): Promise<unknown> => {
      const { ClientProxyFactory, Transport } = nest.microservices;
      const client = ClientProxyFactory.create({
        transport: Transport.TCP,
        options: { host: '127.0.0.1', port: running.port },
      });
      try {
        return await lastValueFrom(client.send(pattern, {})).catch((thrown: unknown) => ({ thrown }));
      } finally {
        client.close();
      }
    };
    beforeAll(async () => {
      running = await startNest(nest);
    });
    afterAll(() => running.app.close());

    test.each(HANDLERS)('%s: the caller gets the error at once', { timeout: AT_ONCE }, async (pattern) => {
      next.make = () => errors.PASSWORD_TOO_SHORT({ min: 9 }, { cause: new Error(SECRET) });
      const answer = await call(pattern);
      expect(answer).toMatchObject({ thrown: { name: 'PASSWORD_TOO_SHORT', data: { min: 9 } } });
      expect(errors.is(errors.revive((answer as { thrown: unknown }).thrown), 'PASSWORD_TOO_SHORT')).toBe(true);
      for (const make of Object.values(oddities)) {
        next.make = make;
        const odd = await call(pattern);
        expect(odd).toMatchObject({ thrown: FALLBACK });
        expect(JSON.stringify(odd)).not.toContain(SECRET);
      }
    });

    test('an event, whose sender waits for nothing, is logged', async () => {
      next.make = () => new Error(SECRET);
      const { ClientProxyFactory, Transport } = nest.microservices;
      const client = ClientProxyFactory.create({
        transport: Transport.TCP,
        options: { host: '127.0.0.1', port: running.port },
      });
      await lastValueFrom(client.emit('event', {}), { defaultValue: undefined });
      await expect.poll(() => logged, { interval: 5 }).toMatchObject([{ level: 'error', unexpected: true }]);
      client.close();
    });
  });
});

describe('contexts of other libraries', () => {
  const hostOf = (type: string, ...args: readonly unknown[]): ArgumentsHost =>
    ({
      getType: () => type,
      getArgs: () => args,
      switchToHttp: () => ({ getRequest: () => args[0], getResponse: () => args[1] }),
      switchToWs: () => ({ getClient: () => args[0] }),
    }) as unknown as ArgumentsHost;
  const { catch: filter } = errorFilter({ errors }) as unknown as {
    catch(thrown: unknown, host: ArgumentsHost): unknown;
  };

  test.each([
    ['graphql', []],
    ['telegram', [{}]],
    // What a library leaves at the default is no HTTP either.
    ['http', []],
    ['http', ['a message', 'its topic']],
    ['http', [{}, {}]],
  ])('%s %j: the filter returns the error', (type, args) => {
    for (const make of [...Object.values(oddities), () => errors.EMAIL_MACRO_PARSE_FAILED()]) {
      const returned = filter(make(), hostOf(type, ...args));
      expect(errors.is(returned, 'SYSTEM_BUSY')).toBe(true);
      expect(returned).toMatchObject({ extensions: FALLBACK });
      expect(JSON.stringify(returned)).not.toContain(SECRET);
    }
  });

  test('what caused an internal error is not returned', () => {
    expect(filter(errors.EMAIL_MACRO_PARSE_FAILED(), hostOf('graphql'))).not.toHaveProperty('cause');
  });

  test('a frozen error is returned as it is', () => {
    const frozen = Object.freeze(errors.USER_NOT_FOUND());
    expect(filter(frozen, hostOf('graphql'))).toBe(frozen);
  });

  test('a client that fails is logged', () => {
    const client = {
      emit() {
        throw new Error(SECRET);
      },
    };
    filter(errors.USER_NOT_FOUND(), hostOf('ws', client));
    filter(errors.USER_NOT_FOUND(), hostOf('ws', undefined));
    expect(logged.map(({ error }) => error.name)).toEqual([
      'USER_NOT_FOUND',
      'SYSTEM_BUSY',
      'USER_NOT_FOUND',
      'SYSTEM_BUSY',
    ]);
  });
});
