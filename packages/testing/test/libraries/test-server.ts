import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { withErrors } from '@error-contracts/server/node';
import { errors } from '../kit.js';

/** What the server answers, by path. */
export const listener = withErrors(
  (request: IncomingMessage, response: ServerResponse) => {
    const answers: { readonly [path: string]: () => unknown } = {
      '/error': () => {
        throw errors.PASSWORD_TOO_SHORT({ min: 8 });
      },
      '/html': () => {
        response.writeHead(502, { 'content-type': 'text/html' }).end('<html><title>502 Bad Gateway</title></html>');
      },
      '/large': () => {
        response.writeHead(500, { 'content-type': 'application/json' }).end(`{"code":"${'x'.repeat(10_000_000)}"}`);
      },
      '/endless': () => {
        response.writeHead(500, { 'content-type': 'application/json' }).write('{"code":');
      },
      '/silent': () => undefined,
      '/ok': () => {
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
      },
    };
    return answers[request.url ?? '']?.();
  },
  { errors },
);

/** Starts the server. Resolves to its address. */
export async function startServer(): Promise<{ url: (path: string) => string; stop: () => Promise<void> }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
