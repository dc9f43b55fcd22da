import { createServer } from 'node:http';
import { buffer, text } from 'node:stream/consumers';
import { node as elysiaOnNode } from '@elysiajs/node';
import { bodyParser } from '@koa/bodyparser';
import { Elysia } from 'elysia';
import { H3, readBody } from 'h3';
import { toNodeHandler } from 'h3/node';
import Koa from 'koa';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { errorPlugin as elysiaErrorPlugin } from '../../src/adapters/elysia/index.js';
import { errorPlugin } from '../../src/adapters/h3/index.js';
import { answerClientErrors, installErrors } from '../../src/adapters/koa/index.js';
import { listening } from '../servers/listening.js';
import type { Running } from '../servers/server.js';
import { errors, logged } from '../servers/test-errors.js';

type Read = (request: Request) => Promise<unknown>;

const ofFetch: Readonly<Record<string, Read>> = {
  json: (request) => request.json(),
  text: async (request) => JSON.parse(await request.text()),
  arrayBuffer: async (request) => JSON.parse(new TextDecoder().decode(await request.arrayBuffer())),
  clone: (request) => request.clone().json(),
  form: (request) => request.formData(),
};
/** Bugs, whatever the body is. */
const bugs: Readonly<Record<string, Read>> = {
  'json twice': async (request) => [await request.json(), await request.json()],
  'JSON of something else': async (request) => [await request.text(), JSON.parse('{"b":')],
};
const readOf = (url: string): Read | undefined => {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  return { ...ofFetch, ...bugs }[name];
};

async function startH3(): Promise<Running> {
  const app = new H3({ plugins: [errorPlugin({ errors })] });
  app.post('/readBody', async (event) => [await readBody(event)]);
  app.post('/readBody-form', async (event) => [await readBody(event, { type: 'formData' })]);
  app.post('/twice', async (event) => [await readBody(event), await readBody(event, { type: 'formData' })]);
  app.post('/**', async ({ req }) => [await readOf(req.url)?.(req)]);
  return listening(createServer(toNodeHandler(app) as never));
}

async function startElysia(): Promise<Running> {
  const app = new Elysia({ adapter: elysiaOnNode() }).use(elysiaErrorPlugin({ errors }));
  app.post('/parsed', ({ body }) => [body]);
  app.post('/parsed-form', ({ body }) => [body], { parse: 'formdata' });
  app.post('/*', async ({ request }) => [await readOf(request.url)?.(request)], { parse: 'none' });
  return listening(createServer(toNodeHandler({ fetch: app.fetch } as never) as never));
}

async function startKoa(): Promise<Running> {
  const app = new Koa();
  installErrors(app, { errors });
  const parse = bodyParser();
  app.use(async (context, next) => {
    const { path, req } = context;
    if (path === '/text') context.body = [JSON.parse(await text(req))];
    else if (path === '/buffer') context.body = [JSON.parse(String(await buffer(req)))];
    else if (decodeURIComponent(path) === '/JSON of something else')
      context.body = [await text(req), JSON.parse('{"b":')];
    else {
      await parse(context, next);
      context.body = [context.request.body];
    }
  });
  return listening(answerClientErrors(createServer(app.callback()), { errors }));
}

const servers: readonly (readonly [
  string,
  () => Promise<Running>,
  malformed: readonly string[],
  bugs: readonly string[],
])[] = [
  ['h3', startH3, [...Object.keys(ofFetch), 'readBody', 'readBody-form'], [...Object.keys(bugs), 'twice']],
  ['Elysia', startElysia, [...Object.keys(ofFetch), 'parsed', 'parsed-form'], Object.keys(bugs)],
  ['Koa', startKoa, ['text', 'buffer', 'parsed'], ['JSON of something else']],
];

describe.each(servers)('%s', (_name, start, malformed, bugsOf) => {
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    logged.length = 0;
  });
  const post = (name: string, body: string): Promise<Response> =>
    fetch(`${server.url}/${encodeURIComponent(name).replaceAll('%20', ' ')}`, {
      method: 'POST',
      headers: { 'content-type': name.endsWith('form') ? 'multipart/form-data; boundary=x' : 'application/json' },
      body,
    });

  test.each(malformed)('a malformed body that is read by %s', async (name) => {
    expect(await (await post(name, '{"a":')).json()).toMatchObject({ code: 2014 });
    expect(logged).toMatchObject([{ level: 'info', unexpected: false, error: { name: 'USER_SEARCH_INPUT_INVALID' } }]);
  });

  test.each(bugsOf)('a bug: %s', async (name) => {
    expect(await (await post(name, '{"a":1}')).json()).toMatchObject({ code: 1000 });
    expect(logged).toMatchObject([{ level: 'error', unexpected: true }]);
  });
});
