import { createServer, type Server } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { validator } from 'hono/validator';
import { installErrors } from '../../src/adapters/hono/index.js';
import { answerClientErrors } from '../../src/adapters/node/index.js';
import { failingStream } from './failing-stream.js';
import { failures } from './failures.js';
import { listening } from './listening.js';
import { BODY_LIMIT, type Start } from './server.js';
import { errors, SECRET } from './test-errors.js';

export const startHono: Start = (http2 = false) => {
  const app = new Hono();
  installErrors(app, { errors });
  for (const [path, fail] of Object.entries(failures)) {
    app.get(`/${path}`, async (context) => context.json((await fail()) as object));
  }
  app.use(bodyLimit({ maxSize: BODY_LIMIT }));
  app.post('/body', async (context) => context.json(await context.req.json()));
  const named = validator('json', (value: { readonly name?: string }) => {
    if (value.name === undefined) throw errors.PARAMETER_MISSING({ parameter: 'name' });
    return value;
  });
  app.post('/validated', named, (context) => context.text('valid'));
  app.use('/hook', async () => {
    throw new Error(SECRET);
  });
  app.get('/stream', (context) => context.body(ReadableStream.from(failingStream('half'))));
  const server = createAdaptorServer({
    fetch: app.fetch,
    createServer: (http2 ? createHttp2Server : createServer) as never,
  }) as Server;
  return listening(answerClientErrors(server, { errors, forFetch: true }));
};
