import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { releaseTools } from '../downloads/release-tools.js';
import { mustRun, root } from '../repository.js';
import { packageManagers } from './package-managers.js';
import { npmFor, publishPacked } from './publish-packed.js';
import { type RealRegistry, realRegistry } from './real-registry.js';

const folder = mkdtempSync(join(tmpdir(), 'error-contracts-templates-'));
const { bun } = await releaseTools();
let registry: RealRegistry;

beforeAll(async () => {
  registry = await realRegistry();
  expect(publishPacked(inject('packed').tarballs, registry)).toMatchObject({ code: 0 });
}, 660_000);

afterAll(async () => {
  await registry?.stop();
  await rm(folder, { recursive: true, force: true });
}, 240_000);

const TEMPLATE = ['shop', '--template', 'monorepo', '--scope', '@acme', '--languages', 'en,de', '--yes'];

/** A program for PATH: turbo starts the package manager by its name. */
function program(name: string, words: readonly string[]): void {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, name), `#!/bin/sh\nexec ${words.map((word) => `'${word}'`).join(' ')} "$@"\n`, {
    mode: 0o755,
  });
}

async function begin(name: 'pnpm' | 'Yarn' | 'Bun') {
  const parent = join(folder, name);
  mkdirSync(parent);
  const manager =
    name === 'Bun' ? undefined : (await packageManagers(registry, folder)).find((one) => one.name === name);
  const bunEnv = {
    ...npmFor(registry, folder),
    BUN_CONFIG_REGISTRY: registry.url,
    BUN_INSTALL_CACHE_DIR: join(folder, 'bun'),
  };
  const create = manager?.create(...TEMPLATE) ?? {
    command: bun,
    args: ['create', 'error-contracts', ...TEMPLATE, '--package-manager', 'bun'],
    env: bunEnv,
  };
  const words = manager === undefined ? [bun] : [create.command, create.args[0] ?? ''];
  program(name.toLowerCase(), words);
  const PATH = [join(folder, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = { ...create.env, PATH, TURBO_TELEMETRY_DISABLED: '1' };
  mustRun(create.command, create.args, parent, env);
  const workspace = join(parent, 'shop');
  const run = (...args: readonly string[]): string =>
    mustRun(words[0] ?? '', [...words.slice(1), ...args], workspace, env);
  return { workspace, run };
}

test.each(['pnpm', 'Yarn', 'Bun'] as const)(
  'a workspace of the template builds and tests with %s',
  { timeout: 240_000 },
  async (name) => {
    // Bun has no package for other systems that works without a script.
    if (name === 'Bun' && !existsSync(bun)) return;
    const { workspace, run } = await begin(name);
    const file = join(workspace, 'package.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    expect(manifest.packageManager).toMatch(new RegExp(`^${name.toLowerCase()}@\\d`));
    // Yarn wants every optional package of every system, and not all registries have those of the newest Vite.
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules/vite/package.json'), 'utf8'));
    if (name === 'Yarn') writeFileSync(file, JSON.stringify({ ...manifest, resolutions: { vite: version } }));
    run('install');
    expect(run('run', 'build')).toMatch(/Tasks: +8 successful, 8 total/);
    expect(run('run', 'test')).toMatch(/pass 1\b/);
    expect(run('run', 'check')).toContain('shop: 3 errors in 2 languages, no diagnostics');
  },
);
