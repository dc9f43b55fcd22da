import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** An API of the example catalogue. */
export interface RunningApi {
  readonly url: string;
  readonly document: object;
}

/** How the API answers to a name that has a quote: `clean` as the contract says, `buggy` with the fallback. */
export type Manner = 'clean' | 'leaky' | 'buggy' | 'silent' | 'elsewhere';

/** Starts an API with one operation on a free port; the end of the test stops it. */
export async function runningApi(manner: Manner = 'clean'): Promise<RunningApi> {
  const server = createServer({ maxHeaderSize: 200_000 }, (request, response) => {
    let body = '';
    request.setEncoding('latin1').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      if (request.url === '/openapi.json') {
        response.end(JSON.stringify(DOCUMENT));
        return;
      }
      if (manner === 'silent') return;
      if (manner === 'elsewhere') {
        response.writeHead(302, { location: 'http://192.0.2.1/' }).end();
        return;
      }
      if (manner === 'buggy' && body.includes("'")) {
        send(response, 503, { code: 2000, message: 'Please try again later.', data: null });
        return;
      }
      const isLeak = manner === 'leaky' && body.includes("'");
      const message = isLeak ? 'SELECT * FROM users' : 'We can’t find this user.';
      send(response, 404, { code: 2004, message, data: null });
    });
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, document: DOCUMENT };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-language': 'en',
    vary: 'Accept-Language',
  });
  response.end(JSON.stringify(body));
}

const DOCUMENT = {
  openapi: '3.1.0',
  paths: {
    '/users': {
      post: {
        operationId: 'createUser',
        'x-error-contracts': ['USER_NOT_FOUND', 'BUSY'],
        requestBody: {
          content: { 'application/json': { schema: { type: 'object', properties: { name: { type: 'string' } } } } },
        },
        responses: {},
      },
    },
  },
};
