import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { mustRun } from '../repository.js';

/** A registry on this machine that has one package, `steady@1.0.0`, and fails at first. */
export interface UnsteadyRegistry {
  /** The environment in which npm uses it and nothing else. */
  readonly env: NodeJS.ProcessEnv;
  /** An empty folder to install in. */
  readonly folder: string;
  /** How often the package was asked for. */
  requests(): number;
}

/** Starts a registry that fails so often to give the package before it works. */
export async function unsteadyRegistry(failures: number): Promise<UnsteadyRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-registry-'));
  const tarball = pack(folder);
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  let seen = 0;
  const server = createServer(({ url = '', headers }, response) => {
    // npm asks a registry for other things too, such as its own newest version.
    if (!url.startsWith('/steady')) return void response.writeHead(404).end('{}');
    seen += 1;
    if (seen <= failures) return void response.writeHead(503).end();
    if (url.endsWith('.tgz')) return void response.end(tarball);
    const dist = { tarball: `http://${headers.host}/steady.tgz`, integrity };
    const versions = { '1.0.0': { name: 'steady', version: '1.0.0', dist } };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ name: 'steady', 'dist-tags': { latest: '1.0.0' }, versions }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const env = {
    npm_config_registry: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    npm_config_cache: join(folder, 'cache'),
    npm_config_userconfig: join(folder, 'npmrc'),
    // npm's own attempts wait for ten seconds.
    npm_config_fetch_retries: '0',
    npm_config_noproxy: '127.0.0.1',
  };
  return { env, folder, requests: () => seen };
}

function pack(folder: string): Buffer {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'steady', version: '1.0.0' }));
  mustRun('npm', ['pack', '--silent', '--offline'], folder);
  rmSync(join(folder, 'package.json'));
  return readFileSync(join(folder, 'steady-1.0.0.tgz'));
}
