import { createServer } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import express from 'express';
import { answerClientErrors, errorHandlers } from '../../src/adapters/express/index.js';
import { failingStream } from './failing-stream.js';
import { failures } from './failures.js';
import { listening } from './listening.js';
import { BODY_LIMIT, type Start } from './server.js';
import { errors, SECRET } from './test-errors.js';

export const startExpress: Start = async () => {
  const app = express();
  app.use(express.json({ limit: BODY_LIMIT }));
  for (const [path, fail] of Object.entries(failures)) {
    app.get(`/${path}`, async (_request, response) => void response.json(await fail()));
  }
  app.post('/body', (request, response) => void response.json(request.body));
  app.get('/users/:id', (request, response) => void response.json(request.params));
  app.use('/hook', async () => {
    throw new Error(SECRET);
  });
  app.get('/half', async (_request, response) => {
    response.write('half');
    await setTimeout(20);
    throw new Error(SECRET);
  });
  app.get('/stream', (_request, response, next) => {
    pipeline(Readable.from(failingStream('half')), response, (error) => error && next(error));
  });
  app.use(errorHandlers({ errors }));

  const server = createServer(app);
  return listening(answerClientErrors(server, { errors }));
};
