import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { answerClientErrors, withErrors } from '../../src/adapters/node/index.js';
import { failures } from './failures.js';
import { listening } from './listening.js';
import type { Start } from './server.js';
import { errors, SECRET } from './test-errors.js';

export const startNode: Start = (http2 = false) => {
  const create = (http2 ? createHttp2Server : createServer) as (listener: RequestListener) => Server;
  const server = create(
    withErrors(
      async (request, response) => {
        const path = request.url?.slice(1) ?? '';
        if (path === 'half') {
          response.write('half');
          await setTimeout(20);
          throw new Error(SECRET);
        }
        if (path === 'body') return void response.end(JSON.stringify(JSON.parse(await text(request))));
        const fail = request.method === 'GET' ? failures[path] : undefined;
        if (fail === undefined) throw errors.APPLICATION_NOT_FOUND();
        response.end(await fail());
      },
      { errors },
    ),
  );
  return listening(answerClientErrors(server, { errors }));
};
