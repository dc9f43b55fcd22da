import { createServer, type IncomingMessage } from 'node:http';
import { buffer, json, text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import express from 'express';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerClientErrors, errorHandlers } from '../../src/adapters/express/index.js';
import { errorPlugin, fastifyOptions } from '../../src/adapters/fastify/index.js';
import { withErrors } from '../../src/adapters/node/index.js';
import { listening } from '../servers/listening.js';
import type { Running } from '../servers/server.js';
import { errors, logged } from '../servers/test-errors.js';

let server: Running;
beforeEach(() => {
  logged.length = 0;
});
afterEach(() => server.close());

type Stream = NodeJS.ReadableStream;
const reads: Readonly<Record<string, (request: Stream) => Promise<unknown>>> = {
  json: (request) => json(request),
  text: async (request) => JSON.parse(await text(request)),
  buffer: async (request) => JSON.parse((await buffer(request)).toString()),
  chunks: async (request) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    return JSON.parse(body);
  },
  events: (request) =>
    new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      request.on('data', (part) => parts.push(part));
      request.on('end', () => {
        try {
          resolve(JSON.parse(Buffer.concat(parts).toString()));
        } catch (error) {
          reject(error);
        }
      });
    }),
};
/** Reads the body and then fails by itself. */
const bug = async (request: Stream): Promise<unknown> => [await text(request), JSON.parse('{"b":')];

const startNode = async (read: (request: Stream) => Promise<unknown>): Promise<void> => {
  const listener = withErrors(async (request, response) => void response.end(String(await read(request))), { errors });
  server = await listening(createServer(listener));
};
const startExpress = async (handler: express.RequestHandler, parser?: express.RequestHandler): Promise<void> => {
  const app = express();
  if (parser !== undefined) app.use(parser);
  app.post('/', handler);
  app.use(errorHandlers({ errors }));
  server = await listening(answerClientErrors(createServer(app), { errors }));
};
const startFastify = async (add: (app: FastifyInstance) => void): Promise<void> => {
  const app = Fastify(fastifyOptions(errors));
  await app.register(errorPlugin, { errors });
  add(app);
  server = { url: await app.listen({ port: 0, host: '127.0.0.1' }), close: () => app.close() };
};

const post = (body: string | Buffer<ArrayBuffer>, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
async function isMalformed(sent: Promise<Response>): Promise<void> {
  expect(await (await sent).json()).toMatchObject({ code: 2014 });
  expect(logged).toMatchObject([{ level: 'info', unexpected: false, error: { name: 'USER_SEARCH_INPUT_INVALID' } }]);
}
async function isBug(sent: Promise<Response>): Promise<void> {
  expect(await (await sent).json()).toMatchObject({ code: 1000 });
  expect(logged).toMatchObject([{ level: 'error', unexpected: true }]);
}

describe('Node', () => {
  test.each(Object.keys(reads))('%s', async (name) => {
    await startNode(reads[name] as (typeof reads)[string]);
    await isMalformed(post(''));
    logged.length = 0;
    await isMalformed(post('{"a":'));
    expect((await post('{"a":1}')).status).toBe(200);
  });

  test('a bug', async () => {
    await startNode(bug);
    await isBug(post('{"a":1}'));
  });

  test('a text that is empty, beside an empty body that nobody read and a long one that was read', async () => {
    await startNode(async (request) => [
      Number((request as IncomingMessage).headers['content-length']) > 0 && (await text(request)),
      JSON.parse(''),
    ]);
    await isBug(post(''));
    logged.length = 0;
    await isBug(post(JSON.stringify('x'.repeat(2_000_000))));
  });
});

describe('Express', () => {
  test.each(Object.keys(reads))('%s', async (name) => {
    await startExpress(async (request, response) => void response.json(await reads[name]?.(request)));
    await isMalformed(post('{"a":'));
    expect((await post('{"a":1}')).status).toBe(200);
  });

  test.each([
    ['text', express.text({ type: '*/*' })],
    ['raw', express.raw({ type: '*/*' })],
  ])('express.%s', async (_name, parser) => {
    await startExpress(({ body }, response) => void response.json(JSON.parse(String(body))), parser);
    await isMalformed(post('{"a":'));
    expect((await post('{"a":1}')).status).toBe(200);
  });

  test.each([
    ['no gzip', Buffer.from('no gzip')],
    ['half of it', gzipSync('{"a":1}').subarray(0, 12)],
  ])('a body that cannot be unpacked: %s', async (_what, body) => {
    await startExpress((_request, response) => void response.end(), express.json());
    await post(body, { 'content-encoding': 'gzip' });
    expect(logged).toMatchObject([{ unexpected: false, error: { name: 'REQUEST_PARAMETERS_INCOMPLETE' } }]);
  });

  test('a bug', async () => {
    await startExpress(async (request, response) => void response.json(await bug(request)));
    await isBug(post('{"a":1}'));
    logged.length = 0;
    await server.close();
    await startExpress(() => JSON.parse('{"b":'), express.text({ type: '*/*' }));
    await isBug(post('{"a":1}'));
  });
});

describe('Fastify', () => {
  const parsers: Readonly<Record<string, (app: FastifyInstance) => void>> = {
    'a parser of texts': (app) =>
      app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
        done(null, JSON.parse(String(body)));
      }),
    'a parser of texts that reports': (app) =>
      app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
        try {
          done(null, JSON.parse(String(body)));
        } catch (error) {
          done(error as Error);
        }
      }),
    'a parser of bytes': (app) =>
      app.addContentTypeParser(
        'application/json',
        { parseAs: 'buffer' },
        (_request: unknown, body: Buffer, done: (error: null, value: unknown) => void) => {
          done(null, JSON.parse(body.toString()));
        },
      ),
    'a parser of streams': (app) =>
      app.addContentTypeParser('application/json', (_request: unknown, body: NodeJS.ReadableStream) => json(body)),
    'the handler': (app) => {
      app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
      app.addHook('preHandler', async (request) => {
        request.body = JSON.parse(String(request.body));
      });
    },
    'the parser of Fastify': () => undefined,
  };

  test.each(Object.keys(parsers))('%s', async (name) => {
    await startFastify((app) => {
      parsers[name]?.(app);
      app.post('/', ({ body }) => body);
    });
    await isMalformed(post('{"a":'));
    expect((await post('{"a":1}')).status).toBe(200);
  });

  test('a body with a key that would be a prototype', async () => {
    await startFastify((app) => app.post('/', ({ body }) => body));
    await isMalformed(post('{"__proto__":{"a":1}}'));
  });

  test('a bug', async () => {
    await startFastify((app) => app.post('/', () => JSON.parse('{"b":')));
    await isBug(post('{"a":1}'));
  });
});
