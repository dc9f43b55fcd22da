import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AnyContract } from '@error-contracts/runtime/contract';
import type { Faults } from '../create-faults.js';
import type { Fault, FaultRequest } from '../fault.js';
import type { FaultSpec } from '../fault-spec.js';
import { sequenceOf } from '../sequence-of.js';
import { sendFault } from './send-fault.js';

/** A server on the loopback address that answers with faults. */
export interface FaultServer<Contract extends AnyContract = AnyContract> {
  /** Returns a new address that answers with a fault, or with each of a list, and then with its last for ever. */
  readonly url: (specs: FaultSpec<Contract> | readonly FaultSpec<Contract>[]) => string;
  /** Returns a new address that answers with this fault. */
  readonly urlOf: (fault: Fault) => string;
  /** Closes the server and all its connections. */
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1. It does not keep the process alive. */
export async function startFaultServer<Contract extends AnyContract>(
  faults: Faults<Contract>,
): Promise<FaultServer<Contract>> {
  const addresses = new Map<string, (request: FaultRequest) => Fault>();
  const server = createServer((request, response) => {
    const { url = '', headers } = request;
    // A page of another port may read it too: after a redirect, for example.
    response.setHeader('access-control-allow-origin', headers.origin ?? '*');
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('access-control-expose-headers', '*');
    const next = addresses.get(url.split('?')[0] ?? '');
    if (next === undefined) return void response.writeHead(404).end();
    void sendFault(response, next({ url, acceptLanguage: headers['accept-language'] }));
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  const urlOf = (next: (request: FaultRequest) => Fault): string => {
    const path = `/${addresses.size + 1}`;
    addresses.set(path, next);
    return `http://127.0.0.1:${port}${path}`;
  };
  return {
    url: (specs) => urlOf(sequenceOf(faults, specs)),
    urlOf: (fault) => urlOf(() => fault),
    close,
    [Symbol.asyncDispose]: close,
  };
}
