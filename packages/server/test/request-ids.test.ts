import { Writable } from 'node:stream';
import Fastify, { type FastifyInstance } from 'fastify';
import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import { afterEach, describe, expect, test } from 'vitest';
import { errorPlugin, fastifyOptions } from '../src/adapters/fastify/index.js';
import { installErrors } from '../src/adapters/hono/index.js';
import { createErrors } from '../src/index.js';
import { errors, logged, options, SECRET } from './servers/test-errors.js';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/;
const { log: _log, ...withoutLog } = options;
const unlogged = createErrors(withoutLog);
const HEADER = 'x-request-id';

let app: FastifyInstance;
afterEach(() => app?.close());

test('fastifyOptions gives each request a unique id, which its whole log has', async () => {
  const lines: string[] = [];
  const stream = new Writable({ write: (chunk, _encoding, done) => done(void lines.push(String(chunk))) });
  app = Fastify({ ...fastifyOptions(unlogged), logger: { stream } });
  await app.register(errorPlugin, { errors: unlogged });
  const ids = [];
  for (let count = 0; count < 3; count += 1) ids.push((await app.inject('/nowhere')).headers[HEADER]);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) {
    expect(id).toMatch(UUID);
    expect(lines.filter((line) => JSON.parse(line).reqId === id).length).toBeGreaterThan(1);
  }
});

test('without these options a response has an id all the same, and not the count of Fastify', async () => {
  app = Fastify();
  await app.register(errorPlugin, { errors });
  app.addHook('onSend', async ({ url }) => {
    if (url === '/hook') throw new Error(SECRET);
  });
  for (const path of ['/nowhere', '/hook']) {
    const { headers } = await app.inject(path);
    expect(headers[HEADER]).toMatch(UUID);
    expect(logged.at(-1)?.id).toBe(headers[HEADER]);
  }
});

test('an id that the application gives is kept', async () => {
  app = Fastify({ ...fastifyOptions(errors), genReqId: () => 'req-from-the-gateway' });
  await app.register(errorPlugin, { errors });
  expect((await app.inject('/')).headers[HEADER]).toBe('req-from-the-gateway');
  const hono = new Hono();
  installErrors(hono, { errors });
  hono.use(requestId({ generator: () => 'of-hono' }));
  expect((await hono.request('/')).headers.get(HEADER)).toBe('of-hono');
});

describe('the log of Fastify', () => {
  const entries: Record<string, unknown>[] = [];
  const answer = async (path: string): Promise<Record<string, unknown> | undefined> => {
    entries.length = 0;
    const stream = new Writable({ write: (chunk, _encoding, done) => done(void entries.push(JSON.parse(`${chunk}`))) });
    app = Fastify({ ...fastifyOptions(unlogged), logger: { stream } });
    await app.register(errorPlugin, { errors: unlogged });
    app.get('/known', () => {
      throw unlogged.USER_NOT_FOUND(null, { cause: new Error(SECRET) });
    });
    app.get('/mapped', () => {
      throw Object.assign(new Error(SECRET), { code: 'UNIQUE' });
    });
    app.post('/body', () => 'read');
    app.get('/internal', () => {
      throw unlogged.EMAIL_MACRO_PARSE_FAILED();
    });
    app.get('/bug', () => {
      throw new Error(SECRET);
    });
    await app.inject(path === '/body' ? { method: 'POST', url: path, payload: '{', headers: JSON_TYPE } : path);
    return entries.find(({ errorId }) => errorId !== undefined);
  };
  const JSON_TYPE = { 'content-type': 'application/json' };

  test.each([
    ['/nowhere', 'APPLICATION_NOT_FOUND', undefined],
    ['/body', 'USER_SEARCH_INPUT_INVALID', expect.stringContaining('JSON')],
    ['/known', 'USER_NOT_FOUND', expect.stringContaining(`cause: Error: ${SECRET}`)],
    ['/mapped', 'USER_ALREADY_EXISTS', expect.stringContaining(SECRET)],
  ])('%s is expected: it says why, without a stack', async (path, error, reason) => {
    const entry = await answer(path);
    expect(entry).toMatchObject({ error, errorId: expect.stringMatching(UUID) });
    expect(entry?.reason).toEqual(reason);
    expect(JSON.stringify(entries)).not.toMatch(/"err"|stack|\bat .+:\d+/);
  });

  test.each([
    ['/bug', 'SYSTEM_BUSY'],
    // The catalogue says that it is an error of the server.
    ['/internal', 'EMAIL_MACRO_PARSE_FAILED'],
  ])('%s is not: it has a stack', async (path, error) => {
    expect(await answer(path)).toMatchObject({ level: 50, error, err: { stack: expect.stringMatching(/\n +at /) } });
  });
});
