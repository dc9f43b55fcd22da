import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { validator } from 'hono/validator';
import { errorContracts } from '../../src/hono/index.js';
import { clientErrorHandler } from '../../src/node/index.js';
import { failingStream } from './failing-stream.js';
import { failures } from './failures.js';
import { listening } from './listening.js';
import { BODY_LIMIT, type Start } from './server.js';
import { errors, SECRET } from './test-errors.js';

export const startHono: Start = () => {
  const app = new Hono();
  errorContracts(app, { errors });
  app.use(cors({ origin: 'https://example.org' }));
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
  app.use('/protected', basicAuth({ username: 'user', password: 'pass' }));
  app.get('/forbidden', () => {
    throw new HTTPException(403, { message: SECRET });
  });
  app.get('/stream', (context) => context.body(ReadableStream.from(failingStream('half'))));
  const inner = new Hono();
  inner.get('/thrown', () => {
    throw new Error(SECRET);
  });
  app.route('/inner', inner);
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.on('clientError', clientErrorHandler(errors));
  return listening(server);
};
