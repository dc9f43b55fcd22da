import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { download } from './download.js';
import { unsteadyRegistry } from './unsteady-registry.js';

const pauses = [10, 10];

test('a download that fails at first is tried again', async () => {
  const { env, folder } = await unsteadyRegistry(2);
  await download(['install', '--no-save', 'steady@1.0.0'], folder, { env, pauses });
  expect(existsSync(join(folder, 'node_modules/steady/package.json'))).toBe(true);
});

test('a download that always fails ends, and says what to check', async () => {
  const { env, folder, requests } = await unsteadyRegistry(Number.POSITIVE_INFINITY);
  const downloading = download(['install', '--no-save', 'steady@1.0.0'], folder, { env, pauses });
  await expect(downloading).rejects.toThrow(
    /^npm install .* failed 3 times\.\nCheck .* online[\s\S]*registry[\s\S]*HTTPS_PROXY[\s\S]*NODE_EXTRA_CA_CERTS[\s\S]*503/,
  );
  expect(requests()).toBe(3);
});

test('a download from nowhere says what to check, too', async () => {
  const { env, folder } = await unsteadyRegistry(0);
  const offline = { ...env, npm_config_registry: 'http://127.0.0.1:1/' };
  const downloading = download(['install', '--no-save', 'steady@1.0.0'], folder, { env: offline, pauses: [] });
  await expect(downloading).rejects.toThrow(/failed 1 times\.\nCheck that this machine is online[\s\S]*ECONNREFUSED/);
});
