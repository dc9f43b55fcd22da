import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './run-command.js';

/** A package to publish: its manifest, and files by their paths. */
export interface TestPackage {
  readonly name: string;
  readonly version: string;
  readonly files: Readonly<Record<string, unknown>>;
  /** More of its manifest. */
  readonly manifest?: object;
}

/**
 * Starts a registry on this machine with these packages. It knows as much of the protocol as npm needs to fetch them. Resolves to the environment in which npm uses it and nothing else.
 */
export async function npmRegistry(packages: readonly TestPackage[]): Promise<NodeJS.ProcessEnv> {
  const packed = packages.map((one) => ({ ...one, tarball: pack(one) }));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    const found = packed.find(({ name, version }) => path === `${name}/-/${version}.tgz`);
    if (found !== undefined) return void response.end(found.tarball);
    const versions = packed.filter(({ name }) => name === path);
    if (versions.length === 0) return void response.writeHead(path.includes('secret') ? 401 : 404).end('{}');
    const origin = `http://${request.headers.host}`;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(packument(path, versions, origin)));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  server.unref();
  return npmEnvironment(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

/** Returns the environment in which npm asks a registry once, without the settings of the person who runs the tests. */
export function npmEnvironment(registry: string): NodeJS.ProcessEnv {
  const folder = temporaryFolder();
  return {
    npm_config_registry: registry,
    npm_config_cache: join(folder, 'cache'),
    npm_config_userconfig: join(folder, 'npmrc'),
    npm_config_update_notifier: 'false',
    npm_config_fetch_retries: '0',
  };
}

function packument(name: string, versions: readonly (TestPackage & { tarball: Buffer })[], origin: string): object {
  const latest = versions.at(-1)?.version;
  const entries = versions.map(({ version, tarball }) => {
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    return [version, { name, version, dist: { tarball: `${origin}/${name}/-/${version}.tgz`, integrity } }];
  });
  return { name, 'dist-tags': { latest }, versions: Object.fromEntries(entries) };
}

function pack({ name, version, files, manifest = {} }: TestPackage): Buffer {
  const folder = temporaryFolder();
  const all = { ...files, 'package.json': { name, version, ...manifest } };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(join(folder, 'package', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'package', path), JSON.stringify(content, null, 2));
  }
  // As `npm pack` does, which takes far longer.
  return execFileSync('tar', ['-czf', '-', 'package'], { cwd: folder });
}
