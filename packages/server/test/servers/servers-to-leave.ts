import 'reflect-metadata';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { node as elysiaOnNode } from '@elysiajs/node';
import { createAdaptorServer } from '@hono/node-server';
import { bodyParser } from '@koa/bodyparser';
import { Controller, Get, Module, Post, Req, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { Elysia } from 'elysia';
import express from 'express';
import Fastify from 'fastify';
import { H3 } from 'h3';
import { toNodeHandler } from 'h3/node';
import { Hono } from 'hono';
import Koa from 'koa';
import { errorPlugin as elysiaErrorPlugin } from '../../src/adapters/elysia/index.js';
import { errorHandlers } from '../../src/adapters/express/index.js';
import { errorPlugin, fastifyOptions } from '../../src/adapters/fastify/index.js';
import { withErrors as withFetchErrors } from '../../src/adapters/fetch/index.js';
import { errorPlugin as h3ErrorPlugin } from '../../src/adapters/h3/index.js';
import { installErrors } from '../../src/adapters/hono/index.js';
import { installErrors as installKoaErrors } from '../../src/adapters/koa/index.js';
import { errorFilter } from '../../src/adapters/nest/index.js';
import { withErrors } from '../../src/adapters/node/index.js';
import { listening } from './listening.js';
import type { Running } from './server.js';
import { errors, SECRET } from './test-errors.js';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

/** Never ends by itself. */
export async function* endless(): AsyncGenerator<string> {
  for (;;) {
    yield 'more';
    await new Promise((later) => setTimeout(later, 2));
  }
}

/** Returns a stream that fails as soon as the client is gone. */
function sourceUntil(onGone: (listener: () => void) => unknown): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('more'));
      onGone(() => controller.error(new Error(SECRET)));
    },
  });
}

/** Handlers for requests of Node. */
const ofNode: Readonly<Record<string, Handle>> = {
  '/upload': (request) => text(request),
  '/download': (_request, response) => pipeline(Readable.from(endless()), response),
  '/signal': (_request, response) =>
    new Promise((_resolve, reject) => {
      response.on('close', () => reject(new DOMException(SECRET, 'AbortError')));
      response.write('begun');
    }),
  '/bug': async (_request, response) => {
    response.write('begun');
    await once(response, 'close');
    throw new Error(SECRET);
  },
  '/reset-elsewhere': async (_request, response) => {
    response.write('begun');
    await once(response, 'close');
    throw Object.assign(new Error(SECRET), { code: 'ECONNRESET' });
  },
  '/abort-of-another': async () => {
    throw new DOMException(SECRET, 'AbortError');
  },
  '/broken-source': async (_request, response) => {
    const source = Readable.from(endless());
    setTimeout(() => source.destroy(), 20);
    await pipeline(source, response);
  },
};

/** Returns handlers for requests of Fetch. One asks a server that never answers. */
export const handlersOfFetch = (silent: string): Readonly<Record<string, (request: Request) => Promise<unknown>>> => ({
  '/upload': (request) => request.text(),
  '/form': (request) => request.formData(),
  '/json': (request) => request.json(),
  '/new': (request) => new Request(request).json(),
  '/signal': ({ signal }) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  '/throw-if-aborted': async ({ signal }) => {
    await once(signal, 'abort');
    signal.throwIfAborted();
  },
  '/fetch': ({ signal }) => fetch(silent, { signal }),
  '/bug': async ({ signal }) => {
    await once(signal, 'abort');
    throw new Error(SECRET);
  },
  '/abort-of-another': ofNode['/abort-of-another'] as () => Promise<unknown>,
});

/** Servers whose handlers wait for a client that leaves. */
interface ServersToLeave {
  /** It takes requests and never answers. */
  readonly silent: Running;
  readonly servers: Readonly<Record<string, Running>>;
}

/** Starts a server of every adapter. */
export async function startServersToLeave(): Promise<ServersToLeave> {
  const silent = await listening(createServer(() => undefined));
  const ofFetch = handlersOfFetch(silent.url);
  const servers: Record<string, Running> = {};
  const node = withErrors((request, response) => ofNode[request.url ?? '']?.(request, response), { errors });
  servers.Node = await listening(createServer(node));

  const app = express();
  app.use('/json', express.json());
  app.use('/text', express.text());
  app.use((request, response) => ofNode[request.url]?.(request, response));
  app.use(errorHandlers({ errors }));
  servers.Express = await listening(createServer(app));

  const fastify = Fastify(fastifyOptions(errors));
  await fastify.register(errorPlugin, { errors });
  fastify.post('/json', async () => 'read');
  fastify.get('/download', (_request, reply) => reply.send(Readable.from(endless())));
  fastify.get('/source', (request, reply) =>
    reply.send(sourceUntil((listener) => request.raw.socket.on('close', listener))),
  );
  fastify.get('/*', async (request, reply) => {
    await ofNode[request.url]?.(request.raw, reply.raw);
  });
  servers.Fastify = { url: await fastify.listen({ port: 0, host: '127.0.0.1' }), close: () => fastify.close() };

  class Handlers {
    handle(request: IncomingMessage, response: ServerResponse): unknown {
      return ofNode[request.url ?? '']?.(request, response);
    }
    json(): string {
      return 'read';
    }
  }
  for (const [method, decorator] of [
    ['handle', Get('*path')],
    ['json', Post('json')],
  ] as const) {
    decorator(Handlers.prototype, method, Object.getOwnPropertyDescriptor(Handlers.prototype, method) as never);
  }
  Req()(Handlers.prototype, 'handle', 0);
  Res()(Handlers.prototype, 'handle', 1);
  Controller()(Handlers);
  class App {}
  Module({ controllers: [Handlers] })(App);
  const nest = await NestFactory.create(App, new ExpressAdapter(), { logger: false });
  nest.useGlobalFilters(errorFilter({ errors }));
  await nest.listen(0, '127.0.0.1');
  servers.NestJS = { url: await nest.getUrl(), close: () => nest.close() };

  const answer = async (request: Request): Promise<Response> => {
    if (request.url.endsWith('/source')) {
      return new Response(sourceUntil((listener) => request.signal.addEventListener('abort', listener)));
    }
    await ofFetch[new URL(request.url).pathname]?.(request);
    return new Response('read');
  };
  const fetchHandler = withFetchErrors((request, _bindings?: unknown) => answer(request), { errors });
  servers.Fetch = await listening(createAdaptorServer({ fetch: fetchHandler }) as Server);
  const hono = new Hono();
  installErrors(hono, { errors });
  hono.post('/c.json', async (context) => context.json(await context.req.json()));
  hono.all('*', (context) => answer(context.req.raw));
  servers.Hono = await listening(createAdaptorServer({ fetch: hono.fetch }) as Server);

  const h3 = new H3({ plugins: [h3ErrorPlugin({ errors })] });
  h3.all('/**', ({ req }) => answer(req));
  servers.h3 = await listening(createServer(toNodeHandler(h3) as never));

  const elysia = new Elysia({ adapter: elysiaOnNode() }).use(elysiaErrorPlugin({ errors }));
  elysia.post('/json', () => 'read', { parse: 'json' });
  elysia.all('/*', ({ request }) => answer(request), { parse: 'none' });
  servers.Elysia = await listening(createServer(toNodeHandler({ fetch: elysia.fetch } as never) as never));

  const koa = new Koa();
  installKoaErrors(koa, { errors });
  koa.use(bodyParser());
  koa.use(async (context) => {
    if (context.path === '/json') context.body = 'read';
    else if (context.path === '/download') context.body = Readable.from(endless());
    else await ofNode[context.url]?.(context.req, context.res);
  });
  servers.Koa = await listening(createServer(koa.callback()));
  return { silent, servers };
}
