import 'reflect-metadata';
import { once } from 'node:events';
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import Fastify from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { errorPlugin, fastifyOptions } from '../src/adapters/fastify/index.js';
import { withErrors as withFetchErrors } from '../src/adapters/fetch/index.js';
import { withErrors } from '../src/adapters/node/index.js';
import type { LogEntry } from '../src/index.js';
import { startElysia } from './servers/elysia.js';
import { startFastify } from './servers/fastify.js';
import { startFetch } from './servers/fetch.js';
import { startH3 } from './servers/h3.js';
import { startHono } from './servers/hono.js';
import { startKoa } from './servers/koa.js';
import { listening } from './servers/listening.js';
import { startNestOnFastify } from './servers/nest.js';
import { startNode } from './servers/node.js';
import type { Running } from './servers/server.js';
import { endless, handlersOfFetch, startServersToLeave } from './servers/servers-to-leave.js';
import { errors, logged, SECRET } from './servers/test-errors.js';

/** How long a test waits, in milliseconds. Once something never came, the other tests do not wait as long for theirs. */
let patience = 5000;

/** Returns what was logged, as soon as something is. */
async function firstLogged(): Promise<readonly LogEntry[]> {
  const end = performance.now() + patience;
  while (logged.length === 0 && performance.now() < end) await new Promise((later) => setTimeout(later, 5));
  if (logged.length === 0) patience = 200;
  return logged;
}

let silent: Running;
let servers: Readonly<Record<string, Running>> = {};
beforeAll(async () => {
  ({ silent, servers } = await startServersToLeave());
});
afterAll(async () => {
  for (const server of [silent, ...Object.values(servers)]) await server.close();
});
beforeEach(() => {
  logged.length = 0;
});

/** Fetches an answer. It fails if there is none. */
async function get(url: string): Promise<Response> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(patience) });
  } catch (thrown) {
    if ((thrown as Error).name === 'TimeoutError') patience = 200;
    throw thrown;
  }
}

/** Begins a request, and leaves when something came or after a while. */
async function leave(name: string, path: string, how: 'end' | 'reset'): Promise<void> {
  const { hostname, port } = new URL(servers[name]?.url ?? '');
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  const isUpload = ![
    '/source',
    '/download',
    '/signal',
    '/bug',
    '/reset-elsewhere',
    '/throw-if-aborted',
    '/fetch',
  ].includes(path);
  const head = isUpload
    ? `POST ${path} HTTP/1.1\r\nHost: a.example\r\nContent-Type: ${typeOf(path)}\r\nContent-Length: 1000\r\n\r\n{"a":`
    : `GET ${path} HTTP/1.1\r\nHost: a.example\r\n\r\n`;
  socket.write(head);
  await Promise.race([once(socket, 'data'), new Promise((later) => setTimeout(later, 30))]);
  if (how === 'end') socket.destroy();
  else socket.resetAndDestroy();
  await once(socket, 'close');
}

const typeOf = (path: string): string =>
  path === '/form' ? 'multipart/form-data; boundary=x' : path === '/text' ? 'text/plain' : 'application/json';

const left: readonly (readonly [server: string, path: string])[] = [
  ['Node', '/upload'],
  ['Node', '/download'],
  ['Node', '/signal'],
  ['Express', '/upload'],
  ['Express', '/json'],
  ['Express', '/text'],
  ['Express', '/download'],
  ['Express', '/signal'],
  ['NestJS', '/json'],
  ['NestJS', '/download'],
  ['Fastify', '/json'],
  ['Fastify', '/signal'],
  ['Koa', '/json'],
  ['Koa', '/upload'],
  ['Koa', '/download'],
  ['Koa', '/signal'],
  ['Elysia', '/json'],
  ...['Fetch', 'Hono', 'h3', 'Elysia'].flatMap((server) =>
    Object.keys(handlersOfFetch(''))
      // A request of srvx is none of which the class of `@hono/node-server` could make another.
      .filter((path) => !/bug|another/.test(path) && !(path === '/new' && /h3|Elysia/.test(server)))
      .map((path) => [server, path] as const),
  ),
  ['Hono', '/c.json'],
];

describe.each(['end', 'reset'] as const)('a client that leaves (%s) is logged at info', (how) => {
  test.each(left)('%s %s', async (server, path) => {
    await leave(server, path, how);
    expect(await firstLogged()).toMatchObject([{ level: 'info', unexpected: false, error: { name: 'USER_LOCKED' } }]);
  });

  test('Fastify, which stops its own streams, logs nothing here', async () => {
    await leave('Fastify', '/download', how);
    await new Promise((later) => setTimeout(later, 30));
    expect(logged).toEqual([]);
  });

  test.each([
    ['Node', '/bug'],
    ['Node', '/reset-elsewhere'],
    ['Express', '/bug'],
    ['NestJS', '/bug'],
    ['Fastify', '/bug'],
    ['Fetch', '/bug'],
    ['Hono', '/bug'],
    ['Koa', '/bug'],
    ['h3', '/bug'],
    ['Elysia', '/bug'],
  ])('but a bug that shows after that is one: %s %s', async (server, path) => {
    await leave(server, path, how);
    expect(await firstLogged()).toMatchObject([{ level: 'error', unexpected: true }]);
  });
});

test.each(Object.keys({ Node: 1, Express: 1, NestJS: 1, Fastify: 1, Fetch: 1, Hono: 1, Koa: 1, h3: 1, Elysia: 1 }))(
  'an AbortError while the client waits is none of its own: %s',
  async (name) => {
    const response = await get(`${servers[name]?.url}/abort-of-another`);
    expect(await response.json()).toMatchObject({ code: 1000 });
    expect(logged).toMatchObject([{ level: 'error', unexpected: true }]);
  },
);

test.each(['Node', 'Express', 'NestJS', 'Fastify', 'Koa'])(
  'a source that ends too early is our fault: %s',
  async (name) => {
    await get(`${servers[name]?.url}/broken-source`)
      .then((response) => response.text())
      .catch(() => undefined);
    expect(await firstLogged()).toMatchObject([{ level: 'error', unexpected: true }]);
  },
);

test('Fetch elsewhere: the signal of the request aborts, and no response is attempted', async () => {
  for (const reason of [undefined, new Error(SECRET), SECRET]) {
    logged.length = 0;
    const controller = new AbortController();
    const handler = withFetchErrors(({ signal }) => fetch(silent.url, { signal }), { errors });
    const answering = handler(new Request('http://localhost/', { signal: controller.signal }));
    controller.abort(reason);
    const response = await answering;
    expect([response.status, await response.text()]).toEqual([499, '']);
    expect(logged).toMatchObject([{ level: 'info', unexpected: false }]);
  }
});

describe.each([
  ['Node', startNode],
  ['Fastify', startFastify],
  ['Hono', startHono],
  ['Fetch', startFetch],
  ['Koa', startKoa],
  ['h3', startH3],
  ['Elysia', startElysia],
  ['NestJS on Fastify', startNestOnFastify],
])('an aborted upload over HTTP/2: %s', (_name, start) => {
  test.each(['stream', 'session'])('the client closes the %s', async (what) => {
    const server = await start(true);
    for (const length of ['1000', undefined]) {
      logged.length = 0;
      const session = connectHttp2(server.url).on('error', () => undefined);
      const stream = session.request({
        ':path': '/body',
        ':method': 'POST',
        'content-type': 'application/json',
        ...(length === undefined ? {} : { 'content-length': length }),
      });
      stream.on('error', () => undefined).write('{"a":');
      await new Promise((later) => setTimeout(later, 30));
      if (what === 'stream') stream.close(8);
      else session.destroy();
      // Node ends such a body as if it were whole, so that it may be found malformed.
      expect(await firstLogged()).toMatchObject([{ level: 'info', unexpected: false }]);
      session.destroy();
    }
    await server.close();
  });
});

test('HTTP/2: a handler that rejects at once when the stream is aborted', async () => {
  const handler = withErrors(
    (request) =>
      new Promise((_resolve, reject) => {
        request.on('aborted', () => reject(new DOMException(SECRET, 'AbortError')));
      }),
    { errors },
  );
  const server = await listening(createHttp2Server(handler as never));
  const session = connectHttp2(server.url);
  const stream = session.request({ ':path': '/', ':method': 'POST' }).on('error', () => undefined);
  stream.write('a');
  await new Promise((later) => setTimeout(later, 30));
  stream.close(8);
  expect(await firstLogged()).toMatchObject([{ level: 'info', unexpected: false }]);
  session.destroy();
  await server.close();
});

test.each(['Fetch', 'Hono', 'h3', 'Elysia', 'Fastify'])(
  'a source that fails because the client is gone logs nothing: %s',
  async (name) => {
    for (const how of ['end', 'reset'] as const) await leave(name, '/source', how);
    await new Promise((later) => setTimeout(later, 50));
    expect(logged).toEqual([]);
  },
);

test('Fastify over HTTP/2: a client that cancels a download', async () => {
  const app = Fastify({ ...fastifyOptions(errors), http2: true as never });
  await app.register(errorPlugin, { errors });
  app.get('/download', (_request, reply) => reply.send(Readable.from(endless())));
  const session = connectHttp2(await app.listen({ port: 0, host: '127.0.0.1' }));
  const stream = session.request({ ':path': '/download' });
  await once(stream, 'data');
  stream.close(8);
  await once(stream, 'close');
  session.destroy();
  await app.close();
  expect(logged).toEqual([]);
});
