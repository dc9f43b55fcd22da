import { createServer } from 'node:http';
import { isErrorResponse } from '@error-contracts/validators';
import express from 'express';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { errorHandlers } from '../src/adapters/express/index.js';
import { errorPlugin, fastifyOptions } from '../src/adapters/fastify/index.js';
import { listening } from './servers/listening.js';
import { oddities } from './servers/oddities.js';
import type { Running } from './servers/server.js';
import { errors, SECRET } from './servers/test-errors.js';

let server: Running;
afterEach(() => server.close());

async function startFastify(add: (app: FastifyInstance) => void): Promise<void> {
  const app = Fastify(fastifyOptions(errors));
  await app.register(errorPlugin, { errors });
  add(app);
  server = { url: await app.listen({ port: 0, host: '127.0.0.1' }), close: () => app.close() };
}

/** Every hook that runs before a response was sent. */
const HOOKS = ['onRequest', 'preParsing', 'preValidation', 'preHandler', 'preSerialization', 'onSend'] as const;
const ways = HOOKS.flatMap((hook) => ['throws', 'rejects'].map((way) => ({ hook, way })));

describe.each(ways)('Fastify: the hook $hook $way', ({ hook, way }) => {
  test.each(Object.keys(oddities))('%s', async (name) => {
    const thrown = oddities[name]?.();
    const failing =
      way === 'throws'
        ? () => {
            throw thrown;
          }
        : async () => Promise.reject(thrown);
    await startFastify((app) => {
      app.addHook('onRequest', async (_request, reply) => void reply.header('x-kept', 'yes'));
      app.addHook(hook as 'onRequest', failing);
      app.get('/', () => ({ secret: SECRET }));
      app.get('/known', () => {
        throw errors.USER_NOT_FOUND();
      });
    });
    await isAnswered('/');
    if (hook === 'onSend') await isAnswered('/known');
  });
});

test.each(HOOKS)('Fastify: the hook %s of a route throws undefined', async (hook) => {
  const fail = (): never => {
    throw undefined;
  };
  await startFastify((app) => {
    app.get('/', { [hook]: fail }, () => ({ secret: SECRET }));
    app.get('/list', { [hook]: [fail] }, () => ({ secret: SECRET }));
  });
  await isAnswered('/', null);
  await isAnswered('/list', null);
});

test('Fastify: a hook sets a header that cannot be sent', async () => {
  await startFastify((app) => {
    app.addHook('onSend', async (_request, reply) => void reply.header('x-bad', 'a\r\nset-cookie: b'));
    app.get('/', () => ({ secret: SECRET }));
  });
  await isAnswered('/', null);
});

describe('Express: a method that middleware put on the response throws', () => {
  test.each(['writeHead', 'end', 'setHeader', 'removeHeader'] as const)('%s', async (method) => {
    for (const odd of Object.values(oddities)) {
      const thrown = odd();
      const app = express();
      app.disable('x-powered-by');
      app.use((_request, response, next) => {
        Object.assign(response, {
          [method]() {
            throw thrown;
          },
        });
        next();
      });
      app.get('/', () => {
        throw errors.USER_NOT_FOUND();
      });
      app.use(errorHandlers({ errors }));
      server = await listening(createServer(app));
      await isAnswered('/', null);
      await server.close();
    }
  });
});

async function isAnswered(path: string, kept: string | null = 'yes'): Promise<void> {
  const response = await fetch(server.url + path);
  const text = await response.text();
  expect(isErrorResponse(JSON.parse(text)), text).toBe(true);
  expect(response.status).toBe(503);
  expect(text + JSON.stringify([...response.headers])).not.toMatch(/SELECT|cookie|leak/i);
  expect(response.headers.get('x-kept')).toBe(kept);
}
