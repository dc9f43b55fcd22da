import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mustRun } from '../repository.js';
import { environmentOf, resetClone } from './clone.js';

/** What npm and Node need to reach a registry behind a proxy, with certificates of its own. */
const settings = {
  NODE_EXTRA_CA_CERTS: '/etc/ssl/company.pem',
  SSL_CERT_FILE: '/etc/ssl/file.pem',
  SSL_CERT_DIR: '/etc/ssl/certs',
  HTTP_PROXY: 'http://upper.example',
  HTTPS_PROXY: 'http://upper-tls.example',
  NO_PROXY: 'upper.example',
  http_proxy: 'http://lower.example',
  https_proxy: 'http://lower-tls.example',
  no_proxy: 'lower.example',
  npm_config_registry: 'https://lower.example/npm/',
  NPM_CONFIG_CAFILE: '/etc/ssl/npm.pem',
};

const { folder } = resetClone();
const { PATH } = environmentOf(folder);
afterAll(() => void resetClone());

/** A task that writes its environment instead of testing. */
beforeAll(() => {
  const path = join(folder, 'packages/types/package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const script = "require('fs').writeFileSync('environment.log', JSON.stringify(process.env))";
  manifest.scripts.test = `node -e "${script}"`;
  writeFileSync(path, JSON.stringify(manifest));
});

test('the settings that reach a registry reach a task, even with nothing else set', () => {
  turbo(settings, '--only');
  const seen = JSON.parse(readFileSync(join(folder, 'packages/types/environment.log'), 'utf8'));
  expect(seen).toMatchObject(settings);
});

test('they change the hash of no task', () => {
  const hashes = (env: NodeJS.ProcessEnv): object => {
    const { tasks } = JSON.parse(turbo(env, '--dry=json')) as { tasks: { taskId: string; hash: string }[] };
    return Object.fromEntries(tasks.map(({ taskId, hash }) => [taskId, hash]));
  };
  const without = hashes({});
  expect(Object.keys(without)).toContain('@error-contracts/types#test');
  expect(hashes(settings)).toEqual(without);
});

/** Runs turbo with these variables and no other of this machine. */
function turbo(env: NodeJS.ProcessEnv, ...flags: readonly string[]): string {
  const args = ['-i', ...Object.entries({ ...env, PATH, TURBO_TELEMETRY_DISABLED: '1' }).map((pair) => pair.join('='))];
  return mustRun('env', [...args, 'turbo', 'run', 'test', '--filter=@error-contracts/types', ...flags], folder);
}
