import { get } from 'node:http';
import { createContext, runInContext } from 'node:vm';
import { errorPlugin } from '@error-contracts/server/fastify';
import { request as playwright } from '@playwright/test';
import axios from 'axios';
import fastify from 'fastify';
import got from 'got';
import ky from 'ky';
import supertest from 'supertest';
import * as undici from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ResponseSource } from '../../src/index.js';
import { errors, failure, kit } from '../kit.js';
import { listener, startServer } from './test-server.js';

const server = await startServer();
const context = await playwright.newContext();
const app = fastify({ logger: false });
beforeAll(async () => {
  await app.register(errorPlugin, { errors });
  app.get('/error', () => {
    throw errors.PASSWORD_TOO_SHORT({ min: 8 });
  });
});
afterAll(async () => {
  await context.dispose();
  await app.close();
  await server.stop();
});

const always = { throwHttpErrors: false } as const;

/** How tests get a response of each library: a promise of it, or of the error that it throws. */
const libraries: readonly (readonly [
  name: string,
  source: ResponseSource,
  get: (path: string) => PromiseLike<unknown>,
])[] = [
  ['fetch', 'fetch', (path) => fetch(server.url(path))],
  [
    'fetch of another realm',
    'fetch',
    async (path) => {
      const response = await fetch(server.url(path));
      // Its class is another one, but its methods work.
      return runInContext('(response) => new Proxy(response, {})', createContext())(bound(response));
    },
  ],
  ['undici fetch', 'fetch', (path) => undici.fetch(server.url(path))],
  ['undici request', 'undici', (path) => undici.request(server.url(path))],
  ['axios, which throws', 'axios', (path) => axios.get(server.url(path))],
  ['axios', 'axios', (path) => axios.get(server.url(path), { validateStatus: null })],
  ['axios, as text', 'axios', (path) => axios.get(server.url(path), { validateStatus: null, responseType: 'text' })],
  ['axios, as a stream', 'axios', (path) => axios.get(server.url(path), { responseType: 'stream' })],
  ['axios, as bytes', 'axios', (path) => axios.get(server.url(path), { responseType: 'arraybuffer' })],
  ['ky, which throws', 'fetch', (path) => ky(server.url(path), { retry: 0 })],
  ['ky', 'fetch', (path) => ky(server.url(path), always)],
  ['got, which throws', 'got', (path) => got(server.url(path), { retry: { limit: 0 } })],
  ['got', 'got', (path) => got(server.url(path), { ...always, retry: { limit: 0 } })],
  ['got, as JSON', 'got', (path) => got(server.url(path), { ...always, retry: { limit: 0 }, responseType: 'json' })],
  ['got, as bytes', 'got', (path) => got(server.url(path), { ...always, retry: { limit: 0 }, responseType: 'buffer' })],
  ['supertest', 'supertest', (path) => supertest(listener).get(path)],
  [
    'supertest, which throws',
    'supertest',
    (path) =>
      supertest(listener)
        .get(path)
        .ok(() => false),
  ],
  ['Playwright', 'playwright', (path) => context.get(server.url(path))],
  ['node:http', 'node', (path) => new Promise((resolve, reject) => get(server.url(path), resolve).on('error', reject))],
  ['inject', 'inject', (path) => app.inject(path)],
  [
    'a plain object',
    'plain',
    async (path) => {
      const response = await fetch(server.url(path));
      return { status: response.status, headers: response.headers, body: await response.text() };
    },
  ],
  [
    'an object in the words of Node',
    'plain',
    async (path) => {
      const response = await fetch(server.url(path));
      return { statusCode: response.status, headers: [...response.headers], body: await response.json() };
    },
  ],
  [
    'openapi-fetch',
    'fetch',
    async (path) => {
      const response = await fetch(server.url(path));
      return { response, error: await response.json() };
    },
  ],
  [
    'an error with the body in data',
    'fetch',
    async (path) => {
      const response = await fetch(server.url(path));
      throw Object.assign(new Error('FetchError'), { response, data: await response.json() });
    },
  ],
];

function bound(response: Response): object {
  const { status, headers, body, bodyUsed, type } = response;
  return { status, headers, body, bodyUsed, type, text: () => response.text(), clone: () => bound(response.clone()) };
}

describe.each(libraries)('%s', (_name, source, get) => {
  test('the matchers take a promise of it', async () => {
    const asserted = kit.assertErrorResponse(get('/error'), 'PASSWORD_TOO_SHORT', { min: 8 });
    expect(asserted).toBeInstanceOf(Promise);
    await asserted;
  });

  test('the matchers take what it resolves to or throws', async () => {
    const settled = await get('/error').then(undefined, (thrown: unknown) => thrown);
    expect(await kit.read(settled)).toMatchObject({
      source,
      status: 422,
      headers: { 'content-language': 'en', 'content-type': 'application/json; charset=utf-8' },
      body: { code: 2029, data: { min: 8 } },
    });
  });

  test('another error fails', async () => {
    const said = await failure(() => kit.assertErrorResponse(get('/error'), 'USER_NOT_FOUND'));
    expect(said).toContain('3 differences from USER_NOT_FOUND (2004)');
  });
});

/** Those that have not read the body by themselves. */
const unread = libraries.filter(
  ([name]) => /fetch|request|stream|Playwright|node:http/.test(name) && !/realm|openapi|Node/.test(name),
);

describe.each(unread)('%s', (name, _source, get) => {
  test('HTML is named', async () => {
    expect(await failure(() => kit.assertErrorResponse(get('/html'), 'USER_NOT_FOUND'))).toContain('502 Bad Gateway');
  });

  test('10 MB are not read to their end', async () => {
    const said = await failure(() => kit.assertErrorResponse(get('/large'), 'USER_NOT_FOUND'));
    // Playwright has read it all before anybody asks.
    expect(said).toMatch(name === 'Playwright' ? /an error response/ : /larger than 1 MiB/);
    expect(said.length).toBeLessThan(1_500);
  });
});

test('what answers twice is read twice', async () => {
  const response = await fetch(server.url('/error'));
  await kit.assertErrorResponse(response, 'PASSWORD_TOO_SHORT');
  await kit.assertErrorResponse(response, 2029);
  expect(await response.json()).toMatchObject({ code: 2029 });
});
