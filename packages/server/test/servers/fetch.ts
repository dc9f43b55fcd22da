import { createServer, type Server } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import { createAdaptorServer } from '@hono/node-server';
import { withErrors } from '../../src/adapters/fetch/index.js';
import { answerClientErrors } from '../../src/adapters/node/index.js';
import { failingStream } from './failing-stream.js';
import { failures } from './failures.js';
import { listening } from './listening.js';
import type { Start } from './server.js';
import { errors } from './test-errors.js';

export const startFetch: Start = (http2 = false) => {
  const fetch = withErrors(
    async (request) => {
      const path = new URL(request.url).pathname.slice(1);
      if (path === 'stream') return new Response(ReadableStream.from(failingStream('half')));
      if (path === 'nothing-returned') return undefined as unknown as Response;
      if (path === 'body') return Response.json(await request.json());
      const fail = request.method === 'GET' ? failures[path] : undefined;
      if (fail === undefined) throw errors.APPLICATION_NOT_FOUND();
      return Response.json(await fail());
    },
    { errors },
  );
  const server = createAdaptorServer({
    fetch,
    createServer: (http2 ? createHttp2Server : createServer) as never,
  }) as Server;
  return listening(answerClientErrors(server, { errors, forFetch: true }));
};
