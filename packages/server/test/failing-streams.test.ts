import { createServer, type Server } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { pipeline as pipelined } from 'node:stream/promises';
import { node as elysiaOnNode } from '@elysiajs/node';
import { isErrorResponse } from '@error-contracts/validators';
import { someOf } from '@error-contracts/vitest-config/some-of';
import { createAdaptorServer } from '@hono/node-server';
import { Elysia } from 'elysia';
import express from 'express';
import Fastify from 'fastify';
import { H3 } from 'h3';
import { toNodeHandler } from 'h3/node';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import Koa from 'koa';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { errorPlugin as elysiaErrorPlugin } from '../src/adapters/elysia/index.js';
import { errorHandlers } from '../src/adapters/express/index.js';
import { errorPlugin, fastifyOptions } from '../src/adapters/fastify/index.js';
import { withErrors as withFetchErrors } from '../src/adapters/fetch/index.js';
import { errorPlugin as h3ErrorPlugin } from '../src/adapters/h3/index.js';
import { installErrors } from '../src/adapters/hono/index.js';
import { installErrors as installKoaErrors } from '../src/adapters/koa/index.js';
import { withErrors } from '../src/adapters/node/index.js';
import { listening } from './servers/listening.js';
import { oddities } from './servers/oddities.js';
import { rawRequest } from './servers/raw-request.js';
import type { Running, Start } from './servers/server.js';
import { errors, logged } from './servers/test-errors.js';

const NativeResponse = Response;
const SOON = { interval: 2 };

async function* chunks(count: number, name: string): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent < count; sent += 1) {
    yield new TextEncoder().encode('chunk');
    await new Promise((later) => setTimeout(later, 5));
  }
  throw oddities[name]?.();
}

/** A stream that fails after as many chunks, as the path says: `/web/1/undefined`. */
function failing(path: string): { readonly kind: string; readonly source: AsyncGenerator<Uint8Array> } {
  const [kind = '', count, name = ''] = decodeURIComponent(path).split('/').slice(1);
  return { kind, source: chunks(Number(count), name) };
}

const startFastify: Start = async () => {
  const app = Fastify(fastifyOptions(errors));
  await app.register(errorPlugin, { errors });
  app.get('/*', ({ url }, reply) => {
    const { kind, source } = failing(url);
    if (kind === 'node') return reply.send(Readable.from(source));
    if (kind === 'web') return reply.send(ReadableStream.from(source));
    return reply.send(new NativeResponse(ReadableStream.from(source)));
  });
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }), close: () => app.close() };
};

const startExpress: Start = () => {
  const app = express();
  app.use(async ({ url }, response, next) => {
    const { kind, source } = failing(url);
    if (kind === 'generator') for await (const chunk of source) response.write(chunk);
    else pipeline(Readable.from(source), response, (error) => error && next(error));
  });
  app.use(errorHandlers({ errors }));
  return listening(createServer(app));
};

const startNode: Start = () =>
  listening(
    createServer(
      withErrors(
        async ({ url = '' }, response) => {
          const { kind, source } = failing(url);
          if (kind === 'generator') for await (const chunk of source) response.write(chunk);
          else await pipelined(Readable.from(source), response);
        },
        { errors },
      ),
    ),
  );

function responseOf(url: string): Response {
  const { kind, source } = failing(new URL(url).pathname);
  const body = ReadableStream.from(source);
  return kind === 'native' ? new NativeResponse(body) : new Response(body, { headers: { 'x-kept': 'yes' } });
}

const startHono: Start = () => {
  const app = new Hono();
  installErrors(app, { errors });
  app.use(cors());
  app.get('*', (context) => responseOf(context.req.url));
  return listening(createAdaptorServer({ fetch: app.fetch }) as Server);
};

const startFetch: Start = () =>
  listening(createAdaptorServer({ fetch: withFetchErrors(({ url }) => responseOf(url), { errors }) }) as Server);

const startKoa: Start = () => {
  const app = new Koa();
  installKoaErrors(app, { errors });
  app.use((context) => {
    const { kind, source } = failing(context.url);
    context.body = kind === 'node' ? Readable.from(source) : ReadableStream.from(source);
  });
  return listening(createServer(app.callback()));
};

const startH3: Start = () => {
  const app = new H3({ plugins: [h3ErrorPlugin({ errors })] });
  app.get('/**', ({ req }) => {
    const { kind, source } = failing(new URL(req.url).pathname);
    const stream = ReadableStream.from(source);
    return kind === 'web' ? stream : new NativeResponse(stream);
  });
  return listening(createServer(toNodeHandler(app) as never));
};

const startElysia: Start = () => {
  const app = new Elysia({ adapter: elysiaOnNode() }).use(elysiaErrorPlugin({ errors }));
  app.get('/*', ({ request }) => {
    const { kind, source } = failing(new URL(request.url).pathname);
    if (kind === 'generator') return source;
    const stream = ReadableStream.from(source);
    return kind === 'web' ? stream : new NativeResponse(stream);
  });
  return listening(createServer(toNodeHandler({ fetch: app.fetch } as never) as never));
};

const servers: readonly (readonly [name: string, start: Start, kinds: readonly string[]])[] = [
  ['Fastify', startFastify, ['node', 'web', 'response']],
  ['Express', startExpress, ['node', 'generator']],
  ['Node', startNode, ['node', 'generator']],
  ['Hono', startHono, ['web', 'native']],
  ['Fetch', startFetch, ['web', 'native']],
  ['Koa', startKoa, ['node', 'web']],
  ['h3', startH3, ['web', 'native']],
  ['Elysia', startElysia, ['web', 'native', 'generator']],
];

describe.each(servers)('%s', (_name, start, kinds) => {
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    logged.length = 0;
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  const ways = kinds.flatMap((kind) =>
    // Streams of Node read the stack of their error, and fail themselves if that throws.
    Object.keys(oddities)
      .filter((name) => kind !== 'node' || !/getters|proxy/.test(name))
      .map((name) => ({ kind, name })),
  );
  test.each(someOf(ways, 12))('a stream ($kind) fails with $name', async ({ kind, name }) => {
    for (const count of [1, 3]) {
      logged.length = 0;
      const bytes = `GET /${kind}/${count}/${encodeURIComponent(name)} HTTP/1.1\r\nHost: a.example\r\n\r\n`;
      const { head, body } = await rawRequest(server.url, bytes);
      expect(head).toMatch(/^HTTP\/1.1 200 /);
      expect(head).toMatch(/transfer-encoding: chunked/i);
      expect(body.match(/chunk/g)).toHaveLength(count);
      // The last chunk, which says that the response is whole, never comes.
      expect(body).not.toMatch(/\r\n0\r\n|"code"|SELECT|Error/);
      await vi.waitFor(() => expect(logged).toMatchObject([{ level: 'error', unexpected: true }]), SOON);
    }
    // Before the first chunk there may be time for an answer.
    logged.length = 0;
    const bytes = `GET /${kind}/0/${encodeURIComponent(name)} HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n`;
    const { head, body } = await rawRequest(server.url, bytes);
    expect(head + body).not.toMatch(/SELECT|leak|Error:/);
    if (/^HTTP\/1.1 200 /.test(head)) expect(body).not.toMatch(/(^|\r\n)0\r\n/);
    // It may be in chunks.
    else if (head !== '') expect(isErrorResponse(JSON.parse(/\{.*\}/.exec(body)?.[0] ?? ''))).toBe(true);
    await vi.waitFor(() => expect(logged).toHaveLength(1), SOON);
  });
});
