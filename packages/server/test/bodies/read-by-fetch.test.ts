import { createServer, type Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { validator } from 'hono/validator';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withErrors } from '../../src/adapters/fetch/index.js';
import { installErrors } from '../../src/adapters/hono/index.js';
import { listening } from '../servers/listening.js';
import type { Running } from '../servers/server.js';
import { errors, logged } from '../servers/test-errors.js';

type Read = (request: Request) => Promise<unknown>;
const NativeRequest = Request;

const asJson: Readonly<Record<string, Read>> = {
  'json()': (request) => request.json(),
  'text()': async (request) => JSON.parse(await request.text()),
  'arrayBuffer()': async (request) => JSON.parse(new TextDecoder().decode(await request.arrayBuffer())),
  'bytes()': async (request) => JSON.parse(Buffer.from(await request.bytes()).toString()),
  'clone().json()': (request) => request.clone().json(),
  'json() after clone()': (request) => {
    request.clone();
    return request.json();
  },
  'clone().clone().text()': async (request) => JSON.parse(await request.clone().clone().text()),
  'new Request().json()': (request) => new Request(request).json(),
  'new Request().text()': async (request) => JSON.parse(await new Request(request, { headers: {} }).text()),
  'new Request(clone()).json()': (request) => new Request(request.clone()).json(),
  'new Request() after clone()': (request) => {
    request.clone();
    return new Request(request).json();
  },
};
const asForm: Readonly<Record<string, Read>> = {
  'formData()': (request) => request.formData(),
  'clone().formData()': (request) => request.clone().formData(),
  'new Request().formData()': (request) => new Request(request).formData(),
};
const again: Readonly<Record<string, Read>> = {
  'json() twice': async (request) => [await request.json(), await request.json()],
  'json() twice at once': (request) => Promise.all([request.json(), request.json()]),
  'formData() after json()': async (request) => [await request.json(), await request.formData()],
  'formData() and json() at once': (request) => Promise.all([request.json(), request.formData()]),
  'text() and json()': async (request) => [await request.text(), await request.json()],
  'clone() after text()': async (request) => [await request.text(), request.clone()],
  'new Request() after text()': async (request) => [await request.text(), new Request(request)],
  'json() after new Request()': async (request) => [await new Request(request).text(), await request.json()],
  'json() and a reader': (request) => {
    request.body?.getReader();
    return request.json();
  },
  'JSON of something else': async (request) => [await request.json(), JSON.parse('{"a":')],
  'JSON of something else, of a Request': async (request) => [await new Request(request).json(), JSON.parse('{"a":')],
};

const reads: Readonly<Record<string, Read>> = { ...asJson, ...asForm, ...again };
const nameOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));
const fetchHandler = withErrors(
  async (request, _bindings?: unknown) => {
    await reads[nameOf(request.url)]?.(request);
    return new Response('read');
  },
  { errors },
);

const honoApp = new Hono();
installErrors(honoApp, { errors });
const honoReads: Readonly<Record<string, (context: { readonly req: HonoRequest }) => Promise<unknown>>> = {
  'c.req.json()': ({ req }) => req.json(),
  'c.req.json() after text()': async ({ req }) => [await req.text(), await req.json()],
  'c.req.json() after arrayBuffer()': async ({ req }) => [await req.arrayBuffer(), await req.json()],
};
const honoForms: typeof honoReads = {
  'c.req.parseBody()': ({ req }) => req.parseBody(),
  'c.req.formData()': ({ req }) => req.formData(),
  'c.req.formData() after text()': async ({ req }) => [await req.text(), await req.formData()],
};
const honoAgain: typeof honoReads = {
  'c.req.json() after raw.json()': async ({ req }) => [await req.raw.json(), await req.json()],
  'c.req.parseBody() after raw.text()': async ({ req }) => [await req.raw.text(), await req.parseBody()],
  'c.req.formData() after raw.text()': async ({ req }) => [await req.raw.text(), await req.formData()],
};
interface HonoRequest {
  readonly raw: Request;
  json(): Promise<unknown>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  formData(): Promise<unknown>;
  parseBody(): Promise<unknown>;
}
honoApp.post(
  '/validated-json',
  validator('json', (value) => value),
  (context) => context.text('read'),
);
honoApp.post(
  '/validated-form',
  validator('form', (value) => value),
  (context) => context.text('read'),
);
honoApp.use('/read-before/*', async (context, next) => {
  await context.req.raw.text();
  await next();
});
honoApp.post(
  '/read-before/json',
  validator('json', (value) => value),
  (context) => context.text('read'),
);
honoApp.post(
  '/read-before/form',
  validator('form', (value) => value),
  (context) => context.text('read'),
);
honoApp.post('/limited', bodyLimit({ maxSize: 1000 }), async (context) => context.json(await context.req.json()));
honoApp.post('*', async (context) => {
  const name = nameOf(context.req.url);
  await { ...honoReads, ...honoForms, ...honoAgain }[name]?.(context);
  await reads[name]?.(context.req.raw);
  return context.text('read');
});

let fetchServer: Running;
let honoServer: Running;
beforeAll(async () => {
  fetchServer = await listening(createAdaptorServer({ fetch: fetchHandler, createServer }) as Server);
  honoServer = await listening(createAdaptorServer({ fetch: honoApp.fetch, createServer }) as Server);
});
afterAll(async () => {
  await fetchServer.close();
  await honoServer.close();
});
beforeEach(() => {
  logged.length = 0;
});

type Send = (path: string, init: RequestInit) => Promise<Response>;
const nativeRequest = (path: string, init: RequestInit): Request =>
  new NativeRequest(`http://localhost/${encodeURIComponent(path)}`, init);
const fetchWays: readonly (readonly [string, Send])[] = [
  ['Fetch', (path, init) => fetchHandler(nativeRequest(path, init))],
  ['Fetch on Node', (path, init) => fetch(`${fetchServer.url}/${encodeURIComponent(path)}`, init)],
];
const honoWays: readonly (readonly [string, Send])[] = [
  ['Hono', async (path, init) => honoApp.fetch(nativeRequest(path, init))],
  ['Hono on Node', (path, init) => fetch(`${honoServer.url}/${encodeURIComponent(path)}`, init)],
];

const post = (body: string, type: string): RequestInit => ({ method: 'POST', headers: { 'content-type': type }, body });
const FORM = 'multipart/form-data; boundary=x';
const badJson = post('{"a":', 'application/json');
const goodJson = post('{"a":1}', 'application/json');
const badForm = post('no form', FORM);
const goodForm = post('--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n', FORM);

async function isMalformed(sent: Promise<Response>): Promise<void> {
  const response = await sent;
  expect(await response.json()).toMatchObject({ code: 2014 });
  expect(logged).toMatchObject([{ level: 'info', unexpected: false, error: { name: 'USER_SEARCH_INPUT_INVALID' } }]);
}

async function isBug(sent: Promise<Response>): Promise<void> {
  expect(await (await sent).json()).toMatchObject({ code: 1000 });
  expect(logged).toMatchObject([{ level: 'error', unexpected: true }]);
}

async function isRead(sent: Promise<Response>): Promise<void> {
  expect(await (await sent).text()).toBe('read');
}

// `bytes` of a request of `@hono/node-server` always fails: it is none of those that it replaces.
describe.each([...fetchWays, ...honoWays])('%s', (where, send) => {
  test.each(Object.keys(asJson).filter((name) => !where.endsWith('Node') || name !== 'bytes()'))('%s', async (name) => {
    await isMalformed(send(name, badJson));
    await isRead(send(name, goodJson));
  });

  test.each(Object.keys(asForm))('%s', async (name) => {
    await isMalformed(send(name, badForm));
    await isRead(send(name, goodForm));
  });

  test.each(Object.keys(again))('a bug of the handler: %s', async (name) => {
    await isBug(send(name, goodJson));
  });
});

describe.each(honoWays)('%s', (_name, send) => {
  test.each([...Object.keys(honoReads), 'validated-json'])('%s', async (name) => {
    await isMalformed(send(name, badJson));
    await isRead(send(name, goodJson));
  });

  test.each([...Object.keys(honoForms), 'validated-form'])('%s', async (name) => {
    await isMalformed(send(name, badForm));
    await isRead(send(name, goodForm));
  });

  test.each(Object.keys(honoAgain))('a bug of the handler: %s', async (name) => {
    const isForm = name.includes('parseBody') || name.includes('formData');
    await isBug(send(name, isForm ? goodForm : goodJson));
  });
});

test('a validator of Hono after a body was read: a bug too', async () => {
  for (const [path, init] of [
    ['json', goodJson],
    ['form', goodForm],
  ] as const) {
    logged.length = 0;
    await isBug(fetch(`${honoServer.url}/read-before/${path}`, init));
  }
});

test('a middleware of Hono that replaces the request', async () => {
  const chunked = { method: 'POST', body: ReadableStream.from([Buffer.from('{"a":')]), duplex: 'half' } as RequestInit;
  await isMalformed(fetch(`${honoServer.url}/limited`, chunked));
});
