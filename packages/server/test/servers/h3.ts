import { createServer, type Server } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import { bodyLimit, H3, readBody, readValidatedBody } from 'h3';
import { toNodeHandler } from 'h3/node';
import { answerClientErrors, errorPlugin } from '../../src/adapters/h3/index.js';
import { failingStream } from './failing-stream.js';
import { failures } from './failures.js';
import { listening } from './listening.js';
import { BODY_LIMIT, type Start } from './server.js';
import { named } from './standard-schema.js';
import { errors, SECRET } from './test-errors.js';

export const startH3: Start = (http2 = false) => {
  const app = new H3({ plugins: [errorPlugin({ errors })] });
  app.use(bodyLimit(BODY_LIMIT));
  app.use('/hook', async () => {
    throw new Error(SECRET);
  });
  for (const [path, fail] of Object.entries(failures)) app.get(`/${path}`, () => fail());
  app.post('/body', (event) => readBody(event));
  app.post('/validated', async (event) => readValidatedBody(event, named));
  app.get('/stream', () => ReadableStream.from(failingStream('half')));
  const create = (http2 ? createHttp2Server : createServer) as (listener: unknown) => Server;
  return listening(answerClientErrors(create(toNodeHandler(app)), { errors, forFetch: true }));
};
