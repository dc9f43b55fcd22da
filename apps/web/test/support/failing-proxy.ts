import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to a request to the API instead of being passed on. */
export type Fault =
  | { readonly status: number; readonly type: string; readonly body: string; readonly headers?: Record<string, string> }
  /** The connection breaks before or in the midst of the answer. */
  | 'refuse'
  | 'cut'
  /** Nobody ever answers. */
  | 'hang';

export interface FaultyProxy {
  readonly origin: string;
  /** From now on this happens to every request below the path; null: nothing does. */
  set(fault: Fault | null, path?: string): void;
  close(): Promise<void>;
}

/** A real server between the browser and the service, as proxies are: it passes on what it does not spoil. */
export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  let fault: Fault | null = null;
  let spoiled = '';
  const server = createServer((incoming, outgoing) => {
    if (fault === null || !incoming.url?.startsWith(spoiled)) passOn(target, incoming, outgoing);
    else spoil(fault, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set: (next, path = '/api/') => {
      fault = next;
      spoiled = path;
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

function spoil(fault: Fault, outgoing: ServerResponse): void {
  if (fault === 'hang') return;
  if (fault === 'refuse') return void outgoing.destroy();
  if (fault === 'cut') {
    outgoing.writeHead(422, { 'content-type': 'application/json', 'content-length': '200' });
    outgoing.write('{"code":2024,"mess', () => outgoing.destroy());
    return;
  }
  outgoing.writeHead(fault.status, { 'content-type': fault.type, ...fault.headers }).end(fault.body);
}
