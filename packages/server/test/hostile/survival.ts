import { once } from 'node:events';
import { connect } from 'node:http2';
import { isErrorResponse } from '@error-contracts/validators';
import { fuzzSeed } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import { lastValueFrom } from 'rxjs';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { next, startNest } from '../nest/nest-app.js';
import { nestVersions } from '../nest/nest-versions.js';
import { startElysia } from '../servers/elysia.js';
import { startExpress } from '../servers/express.js';
import { thrownNext } from '../servers/failures.js';
import { startFastify } from '../servers/fastify.js';
import { startFetch } from '../servers/fetch.js';
import { startH3 } from '../servers/h3.js';
import { startHono } from '../servers/hono.js';
import { http2Request } from '../servers/http2-request.js';
import { startKoa } from '../servers/koa.js';
import { startNestOnExpress, startNestOnFastify } from '../servers/nest.js';
import { startNode } from '../servers/node.js';
import type { Start } from '../servers/server.js';
import { logged } from '../servers/test-errors.js';
import { randomThrown } from './random-thrown.js';

const AT_ONCE = 50;
const PATIENCE = 600_000;
const LEAK = /SELECT|leak|node_modules/;

const overHttp1: readonly (readonly [name: string, start: Start])[] = [
  ['Fastify', startFastify],
  ['Express', startExpress],
  ['Hono', startHono],
  ['NestJS on Express', startNestOnExpress],
  ['NestJS on Fastify', startNestOnFastify],
  ['Koa', startKoa],
  ['h3', startH3],
  ['Elysia', startElysia],
  ['Fetch', startFetch],
  ['Node', startNode],
];
const overHttp2 = overHttp1.filter(([name]) => !name.endsWith('Express'));

/** Defines tests in which each server throws so many oddities over each transport: each is answered, none ends it. */
export function describeSurvival(count: number): void {
  const makes = fc.sample(randomThrown, { seed: fuzzSeed, numRuns: count });
  const lost: unknown[] = [];
  const lose = (reason: unknown): void => void lost.push(reason);
  beforeAll(() => {
    // Either would end a process.
    process.on('unhandledRejection', lose).on('uncaughtException', lose);
  });
  afterAll(() => {
    process.off('unhandledRejection', lose).off('uncaughtException', lose);
  });

  /** Asks for each oddity, some at once, and checks each answer. */
  async function survive(on: { make: () => unknown }, ask: (index: number) => Promise<string>): Promise<void> {
    let thrown = 0;
    // Whoever is asked next throws the next one.
    on.make = () => makes[thrown++ % count]?.();
    for (let asked = 0; asked < count; asked += AT_ONCE) {
      logged.length = 0;
      const indexes = Array.from({ length: Math.min(AT_ONCE, count - asked) }, (_, index) => asked + index);
      for (const answer of await Promise.all(indexes.map(ask))) expect(answer).not.toMatch(LEAK);
      expect(logged).toHaveLength(indexes.length);
    }
    expect(thrown).toBe(count);
    expect(lost).toEqual([]);
  }

  const isEnvelope = (text: string): string => {
    expect(isErrorResponse(JSON.parse(text)), text).toBe(true);
    return text;
  };
  const path = (index: number): string => (index % 2 === 0 ? '/thrown-next' : '/rejected-next');

  test.each(overHttp1)('HTTP/1: %s', { timeout: PATIENCE }, async (_name, start) => {
    const server = await start();
    await survive(thrownNext, async (index) => isEnvelope(await (await fetch(server.url + path(index))).text()));
    await server.close();
  });

  test.each(overHttp2)('HTTP/2: %s', { timeout: PATIENCE }, async (_name, start) => {
    const server = await start(true);
    const session = connect(server.url);
    await survive(thrownNext, async (index) => isEnvelope((await http2Request(session, path(index))).body));
    session.close();
    await server.close();
  });

  describe.each(nestVersions)('%s', (_name, nest) => {
    const handler = (index: number): string => (index % 2 === 0 ? 'throwing' : 'rejecting');
    const isError = (json: unknown): string => {
      expect(json).toMatchObject({ name: expect.any(String), code: expect.any(Number), message: expect.any(String) });
      return JSON.stringify(json);
    };

    test('WebSocket: socket.io', { timeout: PATIENCE }, async () => {
      const { app, url } = await startNest(nest, 'IoAdapter');
      const socket = io(url, { transports: ['websocket'] });
      await survive(next, async (index) => isError(await socket.emitWithAck(handler(index), {})));
      socket.disconnect();
      await app.close();
    });

    test('WebSocket: ws', { timeout: PATIENCE }, async () => {
      const { app, url } = await startNest(nest, 'WsAdapter');
      const socket = new WebSocket(url.replace('http', 'ws'));
      await once(socket, 'open');
      const waiting: ((text: string) => void)[] = [];
      socket.on('message', (text) => waiting.shift()?.(String(text)));
      await survive(next, async (index) => {
        const answer = new Promise<string>((arrived) => waiting.push(arrived));
        socket.send(JSON.stringify({ event: handler(index), data: {} }));
        const { event, data } = JSON.parse(await answer);
        expect(event).toBe('exception');
        return isError(data);
      });
      socket.close();
      await app.close();
    });

    test('a microservice over TCP', { timeout: PATIENCE }, async () => {
      const { app, port } = await startNest(nest);
      const { ClientProxyFactory, Transport } = nest.microservices;
      const client = ClientProxyFactory.create({ transport: Transport.TCP, options: { host: '127.0.0.1', port } });
      await survive(next, async (index) => {
        const thrown = await lastValueFrom(client.send(handler(index), {})).catch((error: unknown) => error);
        return isError(thrown);
      });
      client.close();
      await app.close();
    });
  });
}
