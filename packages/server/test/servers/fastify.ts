import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import Fastify from 'fastify';
import { errorPlugin, fastifyOptions } from '../../src/adapters/fastify/index.js';
import { failingStream } from './failing-stream.js';
import { failures } from './failures.js';
import { BODY_LIMIT, type Start } from './server.js';
import { errors, SECRET } from './test-errors.js';

export const startFastify: Start = async (http2 = false) => {
  const app = Fastify({ ...fastifyOptions(errors), bodyLimit: BODY_LIMIT, ...(http2 ? { http2: true as never } : {}) });
  await app.register(errorPlugin, { errors });
  for (const [path, fail] of Object.entries(failures)) app.get(`/${path}`, () => fail());
  app.post('/body', (request) => request.body ?? {});
  app.post('/validated', { schema: { body: { type: 'object', required: ['name'] } } }, () => 'valid');
  await app.register(async (inner) => {
    inner.addHook('preHandler', async () => {
      throw new Error(SECRET);
    });
    inner.get('/hook', () => 'never');
  });
  app.get('/users/:id', (request) => request.params);
  app.get('/half', async (_request, reply) => {
    reply.raw.writeHead(200, { 'content-type': 'text/plain' });
    reply.raw.write('half');
    await setTimeout(20);
    throw new Error(SECRET);
  });
  app.get('/stream', (_request, reply) => reply.send(Readable.from(failingStream('half'))));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url, close: () => app.close() };
};
