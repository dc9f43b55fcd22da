import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** How the registry answers a request instead of doing what it is asked for. */
export type Fault = { readonly status: number } | 'silent' | 'silent after taking it';

/** A registry on this machine that keeps what is published in memory, and fails as a test says. */
export interface FakeRegistry {
  readonly url: string;
  /** Every `name@version` in the order in which it was published. */
  readonly published: readonly string[];
  /** Decides how a request fails; undefined lets it through. */
  fault(method: string, name: string): Fault | undefined;
}

interface Packument {
  readonly 'dist-tags': Record<string, string>;
  readonly versions: Record<string, unknown>;
}

/** Starts an empty registry that works. */
export async function fakeRegistry(): Promise<FakeRegistry> {
  const packuments = new Map<string, Packument>();
  const published: string[] = [];
  const publish = async (name: string, request: IncomingMessage): Promise<void> => {
    const sent: Packument = JSON.parse(await text(request));
    const { versions = {}, 'dist-tags': tags = {} } = packuments.get(name) ?? {};
    const all = { versions: { ...versions, ...sent.versions }, 'dist-tags': { ...tags, ...sent['dist-tags'] } };
    packuments.set(name, { ...sent, ...all });
    published.push(...Object.keys(sent.versions).map((version) => `${name}@${version}`));
  };
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent((request.url ?? '').slice(1));
    const fault = registry.fault(request.method ?? '', name);
    if (fault === 'silent') return;
    if (typeof fault === 'object') return void response.writeHead(fault.status).end('{}');
    if (request.method === 'PUT') await publish(name, request);
    if (fault === 'silent after taking it') return;
    const packument = packuments.get(name);
    response.setHeader('content-type', 'application/json');
    response.writeHead(packument === undefined ? 404 : 200).end(JSON.stringify(packument ?? {}));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const registry: FakeRegistry = { url, published, fault: () => undefined };
  return registry;
}
