import { createServer, type Server } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { bodyParser } from '@koa/bodyparser';
import Koa, { type Middleware } from 'koa';
import { answerClientErrors, installErrors } from '../../src/adapters/koa/index.js';
import { failingStream } from './failing-stream.js';
import { failures } from './failures.js';
import { listening } from './listening.js';
import { BODY_LIMIT, type Start } from './server.js';
import { errors, SECRET } from './test-errors.js';

const handlers: Readonly<Record<string, Middleware>> = {
  'POST /body': (context) => {
    context.body = context.request.body;
  },
  'GET /hook': async () => {
    throw new Error(SECRET);
  },
  'GET /half': async ({ res }) => {
    // Koa begins with 404.
    res.statusCode = 200;
    res.write('half');
    await setTimeout(20);
    throw new Error(SECRET);
  },
  'GET /stream': (context) => {
    context.status = 200;
    context.body = Readable.from(failingStream('half'));
  },
};

export const startKoa: Start = (http2 = false) => {
  const app = new Koa();
  installErrors(app, { errors });
  app.use(bodyParser({ jsonLimit: `${BODY_LIMIT}b` }));
  app.use(async (context, next) => {
    const { method, path } = context;
    const fail = /^(GET|HEAD)$/.test(method) ? failures[path.slice(1)] : undefined;
    if (fail !== undefined) context.body = await fail();
    else await (handlers[`${method} ${path}`] ?? next)(context, next);
  });
  const create = (http2 ? createHttp2Server : createServer) as (listener: unknown) => Server;
  return listening(answerClientErrors(create(app.callback()), { errors }));
};
