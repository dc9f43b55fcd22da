import { catalog } from '@error-contracts/types';
import { isErrorResponse } from '@error-contracts/validators';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startElysia } from './servers/elysia.js';
import { startExpress } from './servers/express.js';
import { startFastify } from './servers/fastify.js';
import { startFetch } from './servers/fetch.js';
import { startH3 } from './servers/h3.js';
import { startHono } from './servers/hono.js';
import { startKoa } from './servers/koa.js';
import { startNestOnExpress, startNestOnFastify } from './servers/nest.js';
import { startNode } from './servers/node.js';
import { rawRequest } from './servers/raw-request.js';
import type { Running, Start } from './servers/server.js';
import { logged, SECRET } from './servers/test-errors.js';

interface Case {
  readonly name: string;
  readonly start: Start;
  /** Paths that fail after half of the response was sent. */
  readonly halfSent: readonly string[];
  /** Paths that the framework refuses to decode. */
  readonly malformed: readonly string[];
}

const servers: readonly Case[] = [
  { name: 'Fastify', start: startFastify, halfSent: ['half', 'stream'], malformed: ['known-thrown%', 'users/%'] },
  { name: 'Express', start: startExpress, halfSent: ['half', 'stream'], malformed: ['users/%'] },
  { name: 'Hono', start: startHono, halfSent: ['stream'], malformed: [] },
  { name: 'NestJS on Express', start: startNestOnExpress, halfSent: ['half'], malformed: ['users/%'] },
  { name: 'NestJS on Fastify', start: startNestOnFastify, halfSent: ['half'], malformed: ['users/%'] },
  { name: 'Koa', start: startKoa, halfSent: ['half', 'stream'], malformed: [] },
  { name: 'h3', start: startH3, halfSent: ['stream'], malformed: ['users/%'] },
  { name: 'Elysia', start: startElysia, halfSent: ['stream'], malformed: [] },
  { name: 'Fetch', start: startFetch, halfSent: ['stream'], malformed: [] },
  { name: 'Node', start: startNode, halfSent: ['half'], malformed: [] },
];

describe.each(servers)('$name', ({ start, halfSent, malformed }) => {
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    logged.length = 0;
  });

  test.each([
    ['no HTTP at all', 'no http\r\n\r\n', 'REQUEST_PARAMETERS_INCOMPLETE'],
    [
      'a header that is not one',
      'GET / HTTP/1.1\r\nHost: a.example\r\nbad header\r\n\r\n',
      'REQUEST_PARAMETERS_INCOMPLETE',
    ],
    [
      'headers that are too large',
      `GET / HTTP/1.1\r\nHost: a.example\r\nAccept-Language: ${'a'.repeat(100_000)}\r\n\r\n`,
      'USER_QUERY_LIMIT_EXCEEDED',
    ],
    [
      'an expectation that nobody meets',
      'GET / HTTP/1.1\r\nHost: a.example\r\nExpect: miracles\r\nConnection: close\r\n\r\n',
      'REQUEST_PARAMETERS_INCOMPLETE',
    ],
    ['no host', 'GET / HTTP/1.1\r\nAccept-Language: en\r\n\r\n', 'REQUEST_PARAMETERS_INCOMPLETE'],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: a.example\r\nhost: b\r\n\r\n', 'REQUEST_PARAMETERS_INCOMPLETE'],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a/b?c@d\r\n\r\n', 'REQUEST_PARAMETERS_INCOMPLETE'],
  ] as const)('%s', async (_what, bytes, name) => {
    const { head, body } = await rawRequest(server.url, bytes);
    const { status, code } = catalog[name];
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toMatch(new RegExp(`\r\ncontent-length: ${Buffer.byteLength(body)}(\r\n|$)`));
    expect(head).toMatch(/\r\nconnection: close/i);
    expect(JSON.parse(body)).toMatchObject({ code });
    expect(isErrorResponse(JSON.parse(body))).toBe(true);
    expect(logged).toMatchObject([{ error: { name }, unexpected: false }]);
  });

  test.each([
    ['OPTIONS *', 'OPTIONS * HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n'],
    [
      'an absolute URL with a password',
      'GET http://u:p@a/nowhere HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n',
    ],
    ['a target that is no path', 'GET nowhere HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n'],
    ['a backslash', 'GET /\\\\nowhere HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n'],
    ['HTTP/0.9', 'GET /known-thrown\r\n\r\n'],
    ['HTTP/1.0 without a host', 'GET /known-thrown HTTP/1.0\r\n\r\n'],
    ['a host as only browsers write it', 'GET /known-thrown HTTP/1.1\r\nHost: 0x7f.1\r\nConnection: close\r\n\r\n'],
    ['an empty host', 'GET /known-thrown HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n'],
  ])('%s is answered', async (_what, bytes) => {
    const { head, body } = await rawRequest(server.url, bytes);
    expect(head).toMatch(/^HTTP\/1.1 4\d\d /);
    expect(isErrorResponse(JSON.parse(body))).toBe(true);
    expect(logged).toMatchObject([{ unexpected: false }]);
  });

  test('a request that cannot be read is answered after the one before it', async () => {
    const bytes = 'GET /known-rejected HTTP/1.1\r\nHost: a.example\r\n\r\nno http\r\n\r\n';
    const { head, rest } = await rawRequest(server.url, bytes);
    expect(head).toMatch(/^HTTP\/1.1 404 /);
    expect(rest).toMatch(/HTTP\/1.1 4\d\d [\s\S]*"code"/);
    expect(logged.map(({ error }) => error.name)).toEqual(['USER_NOT_FOUND', 'REQUEST_PARAMETERS_INCOMPLETE']);
  });

  test.each(halfSent)('an error after half a response closes the connection: /%s', async (path) => {
    const { head, body } = await rawRequest(server.url, `GET /${path} HTTP/1.1\r\nHost: a.example\r\n\r\n`);
    expect(head).toMatch(/^HTTP\/1.1 200 /);
    expect(body).toContain('half');
    expect(body).not.toMatch(/"code"|SELECT/);
    // The last chunk, which says that the response is whole, never comes.
    expect(body).not.toMatch(/\r\n0\r\n/);
  });

  test.each(malformed)('a URL that cannot be decoded: /%s', async (path) => {
    const response = await fetch(`${server.url}/${path}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: catalog.REQUEST_PARAMETERS_INCOMPLETE.code });
    expect(response.headers.get('vary')).toContain('Accept-Language');
  });

  test('the server lives on', async () => {
    const response = await fetch(`${server.url}/unexpected-thrown`);
    expect(isErrorResponse(await response.json())).toBe(true);
    expect(String(logged.at(-1)?.thrown)).toContain(SECRET);
  });
});

// Each has its own server, because it logs after the test that caused it.
describe.each(servers)('$name', ({ start, halfSent }) => {
  test.each(halfSent)(
    'a request that cannot be read does not become part of an earlier response: /%s',
    async (path) => {
      const server = await start();
      const request = `GET /${path} HTTP/1.1\r\nHost: a.example\r\n\r\n`;
      const { head, body } = await rawRequest(server.url, request, 'no http\r\n\r\n');
      expect(head).toMatch(/^HTTP\/1.1 200 /);
      expect(body).toContain('half');
      expect(body).not.toMatch(/HTTP|"code"/);
      await server.close();
    },
  );
});
