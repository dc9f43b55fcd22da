import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { releaseTools } from '../downloads/release-tools.js';
import { mustRun } from '../repository.js';
import { freePort } from './free-port.js';
import { startServer } from './start-server.js';

/** A registry on this machine with whatever is published to it; all else it has from the registry of the user. */
export interface RealRegistry {
  readonly url: string;
  /** Authenticates who publishes. */
  readonly token: string;
  stop(): Promise<void>;
}

/** Starts a registry that has nothing of ours. */
export async function realRegistry(): Promise<RealRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-verdaccio-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = join(folder, 'config.yaml');
  writeFileSync(config, configOf(mustRun('npm', ['config', 'get', 'registry'], folder).trim()));
  const { verdaccio } = await releaseTools();
  const args = [verdaccio, '--config', config, '--listen', `127.0.0.1:${port}`];
  const stop = await startServer({ cwd: folder, args, ready: `${url}-/ping` });
  return {
    url,
    token: await signUp(url),
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Our packages come from nowhere else: whatever is published of them one day must not mix in. */
function configOf(upstream: string): string {
  const ours = ['error-contracts', 'create-error-contracts', '@error-contracts/*', '@acme/*'];
  const own = ours.map((name) => `  '${name}': { access: $all, publish: $authenticated }`);
  return [
    'storage: ./storage',
    'auth: { htpasswd: { file: ./htpasswd } }',
    `uplinks: { upstream: { url: '${upstream}', timeout: 60s, maxage: 1h, fail_timeout: 1s, max_fails: 100 } }`,
    'packages:',
    ...own,
    "  '**': { access: $all, proxy: upstream }",
    'max_body_size: 100mb',
    'web: { enable: false }',
    'log: { type: stdout, level: fatal }',
    '',
  ].join('\n');
}

async function signUp(url: string): Promise<string> {
  const user = { name: 'wang', password: 'a password for one test', type: 'user' };
  const response = await fetch(`${url}-/user/org.couchdb.user:wang`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(user),
  });
  const { token } = (await response.json()) as { readonly token: string };
  return token;
}
