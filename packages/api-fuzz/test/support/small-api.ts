import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Answers a request differently than the contract says; false leaves it to the API. */
export type Leak = (request: IncomingMessage, response: ServerResponse, body: string) => boolean;

/** An API that follows the contract of the examples. */
export interface SmallApi {
  readonly url: URL;
  readonly server: Server;
  readonly document: object;
  /** How many requests came. */
  count(): number;
}

const TEXTS: Readonly<Record<number, readonly [status: number, en: string, de: string]>> = {
  1000: [500, 'Please try again later.', 'Bitte versuche es später.'],
  1001: [400, 'The request cannot be read.', 'Die Anfrage ist nicht lesbar.'],
  1002: [404, 'There is nothing here.', 'Hier ist nichts.'],
  2004: [404, 'There is no such user.', 'Diesen Benutzer gibt es nicht.'],
  2024: [422, 'Use at most 140 characters.', 'Höchstens 140 Zeichen.'],
};

/** Answers with an error of the contract. */
export function sendError(request: IncomingMessage, response: ServerResponse, code: number): void {
  const [status = 500, en = '', de = ''] = TEXTS[code] ?? [];
  const isGerman = /^de\b/.test(request.headers['accept-language'] ?? '');
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-language': isGerman ? 'de' : 'en',
    vary: 'Accept-Language',
  });
  const data = code === 2024 ? { max: 140 } : null;
  response.end(JSON.stringify({ code, message: isGerman ? de : en, data }));
}

/** Starts the API on a free port; the end of the test stops it. `createUser` may declare further errors. */
export async function smallApi(leak: Leak = () => false, further: readonly string[] = []): Promise<SmallApi> {
  let count = 0;
  const server = createServer({ maxHeaderSize: 200_000 }, (request, response) => {
    count++;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      if (!leak(request, response, body)) answer(request, response, body);
    });
  });
  server.on('clientError', (_, socket) => {
    const text = '{"code":1001,"message":"The request cannot be read.","data":null}';
    const head = 'content-type: application/json\r\ncontent-language: en\r\nvary: Accept-Language\r\nconnection: close';
    socket.end(`HTTP/1.1 400 Bad Request\r\n${head}\r\ncontent-length: ${text.length}\r\n\r\n${text}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return { url, server, document: documentWith(further), count: () => count };
}

function answer(request: IncomingMessage, response: ServerResponse, body: string): void {
  const [path = ''] = (request.url ?? '').split('?');
  const id = /^\/users\/([^/]+)$/.exec(path)?.[1];
  if (request.method === 'GET' && id !== undefined) {
    if (id !== '1') sendError(request, response, 2004);
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}');
    return;
  }
  if (request.method !== 'POST' || path !== '/users') {
    sendError(request, response, 1002);
    return;
  }
  const name = nameIn(body);
  if (typeof name !== 'string') sendError(request, response, 1001);
  else if (name.length > 140) sendError(request, response, 2024);
  else response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}');
}

function nameIn(body: string): unknown {
  try {
    const value = JSON.parse(body);
    return Object.hasOwn(value, 'name') ? value.name : undefined;
  } catch {
    return undefined;
  }
}

const declares = (...names: readonly string[]): object => ({ 'x-error-contracts': names, responses: { 200: {} } });

const documentWith = (further: readonly string[]): object => ({
  openapi: '3.1.0',
  paths: {
    '/users': {
      post: {
        operationId: 'createUser',
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', required: ['name'], properties: { name: { type: 'string', maxLength: 140 } } },
            },
          },
        },
        ...declares('BODY_INVALID', 'NAME_TOO_LONG', ...further),
      },
    },
    '/users/{id}': {
      get: {
        operationId: 'getUser',
        parameters: [{ name: 'id', in: 'path', schema: { type: 'string' } }],
        ...declares('USER_NOT_FOUND'),
      },
    },
  },
});
