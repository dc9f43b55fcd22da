import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AnswerName, answers } from './answers.js';

/** A real server on the loopback that answers `/<name>` with the answer of that name. */
export interface TestServer {
  readonly url: (name: AnswerName) => string;
  /** Resolves when the connection of the last request of that name is closed: whether its response was complete. */
  readonly closed: (name: AnswerName) => Promise<boolean>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

export async function startTestServer(): Promise<TestServer> {
  const responses = new Map<string, ServerResponse>();
  const server = createServer((request, response) => {
    const [name = ''] = (request.url ?? '').slice(1).split('?');
    responses.set(name, response);
    answers[name as AnswerName](response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: (name) => `http://127.0.0.1:${port}/${name}`,
    closed: async (name) => {
      const response = responses.get(name);
      if (response !== undefined && !response.closed) await once(response, 'close');
      return response?.writableFinished ?? true;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
