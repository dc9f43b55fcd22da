import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the proxy does with a request instead of passing it on. */
export type Interference =
  | { readonly status: number; readonly type: string; readonly body: string; readonly headers?: Record<string, string> }
  /** It breaks the connection before the answer, or in the middle of it. */
  | 'refuse'
  | 'cut'
  /** It never answers. */
  | 'hang';

export interface FailingProxy {
  readonly origin: string;
  /** Interferes with every following request below the path; null passes all requests on. */
  set(interference: Interference | null, path?: string): void;
  close(): Promise<void>;
}

/** Starts a real proxy between the browser and the service, which passes on every request without an interference. */
export async function startFailingProxy(target: string): Promise<FailingProxy> {
  let interference: Interference | null = null;
  let affectedPath = '';
  const server = createServer((incoming, outgoing) => {
    if (interference === null || !incoming.url?.startsWith(affectedPath)) passOn(target, incoming, outgoing);
    else interfere(interference, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set: (next, path = '/api/') => {
      interference = next;
      affectedPath = path;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function passOn(target: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, url, headers } = incoming;
  const onward = request(new URL(url ?? '/', target), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}

function interfere(interference: Interference, outgoing: ServerResponse): void {
  if (interference === 'hang') return;
  if (interference === 'refuse') return void outgoing.destroy();
  if (interference === 'cut') {
    outgoing.writeHead(422, { 'content-type': 'application/json', 'content-length': '200' });
    outgoing.write('{"code":2024,"mess', () => outgoing.destroy());
    return;
  }
  const { status, type, body, headers } = interference;
  outgoing.writeHead(status, { 'content-type': type, ...headers }).end(body);
}
