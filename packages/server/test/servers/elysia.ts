import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { node } from '@elysiajs/node';
import { Elysia, t } from 'elysia';
import { toNodeHandler } from 'h3/node';
import { answerClientErrors, errorPlugin } from '../../src/adapters/elysia/index.js';
import { failingStream } from './failing-stream.js';
import { failures } from './failures.js';
import { listening } from './listening.js';
import { BODY_LIMIT, type Running, type Start } from './server.js';
import { errors, SECRET } from './test-errors.js';

export const startElysia: Start = async (http2 = false) => {
  const app = new Elysia({ adapter: node() }).use(errorPlugin({ errors }));
  for (const [path, fail] of Object.entries(failures)) app.get(`/${path}`, () => fail());
  app.post('/body', ({ body }) => body);
  app.post('/validated', () => 'valid', { body: t.Object({ name: t.String() }) });
  app.get('/stream', () => new Response(ReadableStream.from(failingStream('half'))));
  app.get('/hook', () => 'never', {
    beforeHandle: async () => {
      throw new Error(SECRET);
    },
  });
  if (http2) return listening(createHttp2Server(toNodeHandler({ fetch: app.fetch } as never) as never));
  return listen(app);
};

/** Starts the server of `@elysiajs/node`. */
async function listen(app: { listen(options: object, started: (server: unknown) => void): unknown }): Promise<Running> {
  const server = await new Promise<Server>((started) => {
    app.listen({ port: 0, hostname: '127.0.0.1', maxRequestBodySize: BODY_LIMIT }, (info) => {
      started((info as { readonly raw: { readonly node: { readonly server: Server } } }).raw.node.server);
    });
  });
  if (!server.listening) await once(server, 'listening');
  answerClientErrors(server, { errors, forFetch: true });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
