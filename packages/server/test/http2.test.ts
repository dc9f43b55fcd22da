import { createServer } from 'node:http2';
import { isErrorResponse } from '@error-contracts/validators';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withErrors } from '../src/adapters/node/index.js';
import { startElysia } from './servers/elysia.js';
import { thrownNext } from './servers/failures.js';
import { startFastify } from './servers/fastify.js';
import { startFetch } from './servers/fetch.js';
import { startH3 } from './servers/h3.js';
import { startHono } from './servers/hono.js';
import { http2Requests } from './servers/http2-request.js';
import { startKoa } from './servers/koa.js';
import { listening } from './servers/listening.js';
import { startNestOnFastify } from './servers/nest.js';
import { startNode } from './servers/node.js';
import { oddities } from './servers/oddities.js';
import type { Running, Start } from './servers/server.js';
import { errors, logged, SECRET } from './servers/test-errors.js';

const INTERNAL_ERROR = 2;

// Express 5 has no HTTP/2: it gives the request the prototype of HTTP/1, and the process ends.
const servers: readonly (readonly [name: string, start: Start, halfSent: readonly string[]])[] = [
  ['Fastify', startFastify, ['half', 'stream']],
  ['Hono', startHono, ['stream']],
  ['NestJS on Fastify', startNestOnFastify, ['half']],
  ['Koa', startKoa, ['half', 'stream']],
  ['h3', startH3, ['stream']],
  ['Elysia', startElysia, ['stream']],
  ['Fetch', startFetch, ['stream']],
  ['Node', startNode, ['half']],
];

describe.each(servers)('%s', (_name, start, halfSent) => {
  let server: Running;
  beforeAll(async () => {
    server = await start(true);
  });
  afterAll(() => server.close());
  beforeEach(() => {
    logged.length = 0;
  });

  test.each(halfSent)('after half a response the stream is reset: /%s', async (path) => {
    const [answer] = await http2Requests(server.url, [`/${path}`]);
    expect(answer).toMatchObject({ status: 200, ended: false, code: INTERNAL_ERROR });
    expect(answer?.body).not.toMatch(/"code"|SELECT/);
    await expect.poll(() => logged, { interval: 5 }).toMatchObject([{ level: 'error', unexpected: true }]);
  });

  test('whatever is thrown is answered in the envelope', async () => {
    for (const make of Object.values(oddities)) {
      thrownNext.make = make;
      logged.length = 0;
      const answers = await http2Requests(server.url, ['/thrown-next', '/rejected-next', '/known-thrown', '/nowhere']);
      expect(answers.map(({ status, code }) => [status, code])).toEqual([
        [503, 0],
        [503, 0],
        [404, 0],
        [404, 0],
      ]);
      for (const { body } of answers) expect(isErrorResponse(JSON.parse(body)), body).toBe(true);
      expect(JSON.stringify(answers)).not.toMatch(/SELECT|leak/);
      expect(logged).toHaveLength(4);
    }
  });
});

test.each(['writeHead', 'end', 'setHeader', 'removeHeader'])(
  'a method that was replaced throws: %s',
  async (method) => {
    const server = await listening(
      createServer(
        withErrors(
          (_request, response) => {
            const failing = (): never => {
              throw new Error(SECRET);
            };
            Object.assign(response, { [method]: failing });
            throw errors.USER_NOT_FOUND();
          },
          { errors },
        ) as never,
      ),
    );
    const [answer] = await http2Requests(server.url, ['/']);
    expect(answer).toMatchObject({ status: 503, code: 0 });
    expect(isErrorResponse(JSON.parse(answer?.body ?? ''), 'SYSTEM_BUSY')).toBe(true);
    await server.close();
  },
);
