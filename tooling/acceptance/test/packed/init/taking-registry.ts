import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

interface Packument {
  readonly name: string;
  readonly 'dist-tags': Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, { readonly dist: { tarball: string } }>>;
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>;
}

/** A registry on this machine that takes what npm publishes, and gives it back. */
export interface TakingRegistry {
  readonly url: string;
  /** What was published, such as `@acme/errors@0.1.0`, in its order. */
  readonly published: readonly string[];
  /** Answers every publication from now on with this status; undefined takes it. */
  refuseWith(status: number | undefined): void;
}

/** Starts a registry that is stopped when the test has ended. */
export async function takingRegistry(): Promise<TakingRegistry> {
  const packages = new Map<string, Packument>();
  const tarballs = new Map<string, Buffer>();
  const published: string[] = [];
  let refusal: number | undefined;
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://registry').pathname).slice(1);
    const tarball = tarballs.get(path);
    const found = packages.get(path);
    response.setHeader('content-type', 'application/json');
    if (request.method === 'PUT') {
      const body: Packument = JSON.parse(await textOf(request));
      if (refusal !== undefined) return void response.writeHead(refusal).end('{"error":"no"}');
      for (const [version, { dist }] of Object.entries(body.versions)) {
        const [attachment] = Object.values(body._attachments);
        const at = `${body.name}/-/${version}.tgz`;
        tarballs.set(at, Buffer.from(attachment?.data ?? '', 'base64'));
        dist.tarball = `http://${request.headers.host}/${at}`;
        published.push(`${body.name}@${version}`);
      }
      packages.set(path, { ...body, versions: { ...found?.versions, ...body.versions } });
      return void response.writeHead(201).end('{"success":true}');
    }
    if (tarball !== undefined) return void response.end(tarball);
    if (found === undefined) return void response.writeHead(404).end('{}');
    const { _attachments, ...packument } = found;
    response.end(JSON.stringify(packument));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    published,
    refuseWith(status) {
      refusal = status;
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
