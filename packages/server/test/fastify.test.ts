import { once } from 'node:events';
import { connect } from 'node:net';
import { Readable, Writable } from 'node:stream';
import { isErrorResponse } from '@error-contracts/validators';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, expect, test, vi } from 'vitest';
import { errorPlugin, fastifyOptions } from '../src/adapters/fastify/index.js';
import { createErrors } from '../src/index.js';
import { failingStream } from './servers/failing-stream.js';
import { rawRequest } from './servers/raw-request.js';
import { errors, logged, options, SECRET } from './servers/test-errors.js';

let app: FastifyInstance;
afterEach(() => app.close());

async function start(): Promise<void> {
  app = Fastify(fastifyOptions(errors));
  await app.register(errorPlugin, { errors });
}

test('a response schema removes nothing from the answer', async () => {
  await start();
  const schema = { response: { '4xx': { type: 'object', properties: { code: { type: 'string' } } } } };
  app.get('/', { schema }, () => {
    throw errors.PASSWORD_TOO_SHORT({ min: 9 });
  });
  const response = await app.inject('/');
  expect(response.json()).toMatchObject({ code: 2029, data: { min: 9 } });
  expect(isErrorResponse(response.json())).toBe(true);
});

test.each([
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['an expectation that nobody meets', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\nConnection: close\r\n\r\n'],
])('%s, which Node refuses by itself with an empty response', async (_what, bytes) => {
  await start();
  app.get('/', () => 'welcome');
  const { head, body } = await rawRequest(await app.listen({ port: 0, host: '127.0.0.1' }), bytes);
  expect(head).toMatch(/^HTTP\/1.1 400 /);
  expect(isErrorResponse(JSON.parse(body), 'REQUEST_PARAMETERS_INCOMPLETE')).toBe(true);
});

test('HTTP/1.0 needs no host', async () => {
  await start();
  app.get('/', () => 'welcome');
  const { body } = await rawRequest(await app.listen({ port: 0, host: '127.0.0.1' }), 'GET / HTTP/1.0\r\n\r\n');
  expect(body).toBe('welcome');
});

test('headers of hooks stay, and those of the body that failed are removed', async () => {
  await start();
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers({ 'access-control-allow-origin': 'https://example.org', vary: 'Origin, accept-language' });
    done();
  });
  app.get('/', (_request, reply) => {
    reply.headers({ etag: '"1"', 'content-disposition': 'attachment', 'cache-control': 'public, max-age=600' });
    throw errors.USER_NOT_FOUND();
  });
  const { headers } = await app.inject('/');
  expect(headers).toMatchObject({
    'access-control-allow-origin': 'https://example.org',
    vary: 'Origin, accept-language, Accept',
    'cache-control': 'no-store',
  });
  expect(headers).not.toHaveProperty('etag');
  expect(headers).not.toHaveProperty('content-disposition');
});

test('plugins that are registered inside are covered, and a stream that fails at once', async () => {
  await start();
  app.addHook('onRequest', async (_request, reply) => void reply.header('x-kept', 'yes'));
  await app.register(
    async (inner) => {
      inner.addHook('onSend', async () => {
        throw new Error(SECRET);
      });
      inner.get('/send', () => 'sent');
    },
    { prefix: '/inner' },
  );
  app.get('/stream', (_request, reply) => reply.send(Readable.from(failingStream())));
  app.get('/sent-error', (_request, reply) => reply.code(404).send(new Error(SECRET)));
  for (const path of ['/inner/send', '/stream', '/sent-error']) {
    const response = await app.inject(path);
    expect(response.json(), path).toMatchObject({ code: 1000 });
    expect(response.headers, path).toMatchObject({ 'content-language': 'en', 'x-kept': 'yes' });
    expect(response.body).not.toContain(SECRET);
  }
});

test('a rate limit is not mistaken for the failure of another server, nor the other way round', async () => {
  app = Fastify();
  const limited = createErrors({
    ...options,
    requestFailures: { ...options.requestFailures, tooManyRequests: 'SIGN_UP_RATE_EXCEEDED' },
  });
  await app.register(errorPlugin, { errors: limited });
  const tooMany = Object.assign(new Error(SECRET), { statusCode: 429 });
  app.get('/limit', (_request, reply) => {
    reply.header('retry-after', 7);
    throw tooMany;
  });
  app.get('/other', () => {
    throw tooMany;
  });
  const response = await app.inject('/limit');
  expect([response.json().code, response.headers['retry-after']]).toEqual([2100, '7']);
  expect((await app.inject('/other')).json()).toMatchObject({ code: 1000 });
});

test('the log of the request has the text, with the id that the response carries', async () => {
  const lines: string[] = [];
  const stream = new Writable({ write: (chunk, _encoding, done) => done(void lines.push(String(chunk))) });
  app = Fastify({ logger: { stream }, genReqId: () => 'request-17' });
  const { log: _log, ...withoutLog } = options;
  await app.register(errorPlugin, { errors: createErrors(withoutLog) });
  app.get('/', () => {
    throw new Error(SECRET);
  });
  const response = await app.inject('/');
  expect(response.headers['x-request-id']).toBe('request-17');
  const entry = lines.map((line) => JSON.parse(line)).find(({ level }) => level === 50);
  expect(entry).toMatchObject({ reqId: 'request-17', errorId: 'request-17', code: 1000, err: { message: SECRET } });
});

test.each([
  ['no logger', {}, 1],
  ['a logger that is silent', { logger: { level: 'silent' } }, 0],
])('with %s a bug is on the console only if nothing else says it', async (_, how, times) => {
  const print = vi.spyOn(console, 'error').mockReturnValue();
  app = Fastify(how);
  const { log: _log, ...withoutLog } = options;
  await app.register(errorPlugin, { errors: createErrors(withoutLog) });
  app.get('/', () => {
    throw new Error(SECRET);
  });
  await app.inject('/');
  expect(print.mock.calls.filter(([, line]) => String(line).includes(SECRET.slice(0, 10)))).toHaveLength(times);
  print.mockRestore();
});

test('a request that comes while the server closes is answered too', async () => {
  await start();
  const answers: ((text: string) => void)[] = [];
  app.get('/slow', () => new Promise((answer) => answers.push(answer)));
  const closing = new Promise<void>((begun) => app.addHook('preClose', async () => begun()));
  const { port, hostname } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  const socket = connect(Number(port), hostname);
  const received: string[] = [];
  socket.setEncoding('utf8').on('data', (chunk: string) => received.push(chunk));

  socket.write('GET /slow HTTP/1.1\r\nHost: a\r\n\r\n');
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  logged.length = 0;
  const closed = app.close();
  await closing;
  socket.write('GET /slow HTTP/1.1\r\nHost: a\r\n\r\n');
  await vi.waitFor(() => expect(logged).toMatchObject([{ error: { name: 'ORDER_CREATE_FAILED' }, unexpected: false }]));
  answers[0]?.('slow');
  await Promise.all([once(socket, 'close'), closed]);

  const [, first, second = ''] = received.join('').split('HTTP/1.1 ');
  expect(first).toMatch(/^200 /);
  expect(second).toMatch(/^500 /);
  expect(JSON.parse(second.split('\r\n\r\n')[1] ?? '')).toMatchObject({ code: 5022 });
});
