import { createServer } from 'node:http';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import { errorHandlers } from '../src/adapters/express/index.js';
import { createErrors } from '../src/index.js';
import { listening } from './servers/listening.js';
import type { Running } from './servers/server.js';
import { errors, options, SECRET } from './servers/test-errors.js';

let server: Running;
afterEach(() => server.close());

test('headers of middleware stay, and those of the body that failed are removed', async () => {
  const app = express();
  app.use((_request, response, next) => {
    response.set({ 'access-control-allow-origin': '*', vary: 'Origin' });
    next();
  });
  app.get('/', (_request, response) => {
    response.set({ etag: '"1"', 'content-encoding': 'gzip', trailer: 'x', 'transfer-encoding': 'chunked' });
    throw errors.USER_NOT_FOUND();
  });
  app.use(errorHandlers({ errors }));
  server = await listening(createServer(app));
  const response = await fetch(server.url);
  expect(await response.json()).toMatchObject({ code: 2004 });
  expect(response.headers.get('vary')).toBe('Origin, Accept-Language, Accept');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  for (const name of ['etag', 'trailer', 'transfer-encoding']) expect(response.headers.has(name)).toBe(false);
});

test.each([
  ['a file that is not there', '/missing-file', 2011],
  ['a path that leaves the folder', '/static/..%2f..%2fetc%2fpasswd', 1001],
])('%s', async (_what, path, code) => {
  const app = express();
  app.get('/missing-file', (_request, response) => response.sendFile('/nowhere/at/all.txt'));
  app.use('/static', express.static(import.meta.dirname, { fallthrough: false }));
  app.use(errorHandlers({ errors }));
  server = await listening(createServer(app));
  const response = await fetch(server.url + path);
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ code });
  expect(text).not.toMatch(/nowhere|passwd/);
});

test('the logger of the request is used, as pino-http brings it', async () => {
  const entries: unknown[] = [];
  const write = (facts: object, text: string): void => void entries.push({ ...facts, text });
  const app = express();
  app.use((request, _response, next) => {
    Object.assign(request, { id: 'request-17', log: { debug: write, info: write, warn: write, error: write } });
    next();
  });
  const thrown = new Error(SECRET);
  app.get('/', () => {
    throw thrown;
  });
  const { log: _log, ...withoutLog } = options;
  app.use(errorHandlers({ errors: createErrors(withoutLog) }));
  server = await listening(createServer(app));
  const response = await fetch(server.url);
  expect(response.headers.get('x-request-id')).toBe('request-17');
  expect(entries).toEqual([
    { err: thrown, error: 'SYSTEM_BUSY', code: 1000, errorId: 'request-17', text: 'SYSTEM_BUSY' },
  ]);
});

test('a number of pino-http is no id, because each process has the same', async () => {
  const app = express();
  app.use((request, _response, next) => {
    Object.assign(request, { id: 1 });
    next();
  });
  app.use(errorHandlers({ errors: createErrors(options) }));
  server = await listening(createServer(app));
  expect((await fetch(server.url)).headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
});
