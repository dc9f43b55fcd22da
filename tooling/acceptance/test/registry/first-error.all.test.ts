import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { publishedPackages } from '../packed/published-packages.js';
import { mustRun, type Ran, run } from '../repository.js';
import { freePort } from './free-port.js';
import {
  type CommandLine,
  type PackageManager,
  PLUG_AND_PLAY,
  packageManagerNames,
  packageManagers,
} from './package-managers.js';
import { npmFor, publishPacked } from './publish-packed.js';
import { type RealRegistry, realRegistry } from './real-registry.js';
import { startServer } from './start-server.js';

const folder = mkdtempSync(join(tmpdir(), 'error-contracts-from-registry-'));
let registry: RealRegistry;
let published: Ran;
let managers: readonly PackageManager[];

beforeAll(async () => {
  registry = await realRegistry();
  published = publishPacked(inject('packed').tarballs, registry);
  managers = await packageManagers(registry, folder);
}, 660_000);

afterAll(async () => {
  await registry?.stop();
  await rm(folder, { recursive: true, force: true });
}, 240_000);

test('every package is published', () => {
  expect(published).toMatchObject({ code: 0, stderr: '' });
  const lines = published.stdout.trim().split('\n');
  expect(lines.filter((line) => line.startsWith('published  '))).toHaveLength(publishedPackages.length);
});

/** Runs a command line in a folder; a failure throws. */
function mustRunLine({ command, args, env }: CommandLine, cwd: string): string {
  return mustRun(command, args, cwd, env);
}

function editManifest(project: string, edit: (manifest: { type: string; devDependencies: object }) => object): void {
  const file = join(project, 'package.json');
  writeFileSync(file, JSON.stringify(edit(JSON.parse(readFileSync(file, 'utf8')))));
}

describe.each(packageManagerNames)('%s', (name) => {
  const parent = join(folder, name.replaceAll(/\W+/g, '-'));
  const project = join(parent, 'shop');
  const managerOf = (): PackageManager => {
    const manager = managers.find((one) => one.name === name);
    if (manager === undefined) throw new Error(`There is no ${name}.`);
    return manager;
  };

  test('creates a project and installs what it needs', { timeout: 240_000 }, () => {
    const { create, install, run } = managerOf();
    mkdirSync(parent);
    mustRunLine(create('shop', '--yes', '--languages', 'en,de'), parent);
    if (name === PLUG_AND_PLAY) {
      editManifest(project, (manifest) => ({
        ...manifest,
        devDependencies: { ...manifest.devDependencies, typescript: '5.9.3' },
      }));
    }
    mustRunLine(install, project);
    expect(mustRunLine(run('error-contracts', '--version'), project)).toMatch(/\d+\.\d+\.\d+/);
  });

  test.each(['module', 'commonjs'])('the server answers its first error: %s', async (type) => {
    const { run, nodeFlags } = managerOf();
    editManifest(project, (manifest) => ({ ...manifest, type }));
    mustRunLine(run('build'), project);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const args = [...nodeFlags, 'dist/main.js'];
    onTestFinished(await startServer({ cwd: project, args, env: { PORT: `${port}` }, ready: url }));
    const response = await fetch(`${url}/unknown`, { headers: { 'accept-language': 'de' } });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ code: 1002, message: 'Das können wir nicht finden.', data: null });
  });
});

test('a workspace of the template publishes its packages, and diff compares with them', () => {
  const env = npmFor(registry, folder);
  const npm = (cwd: string, ...args: readonly string[]) => mustRun('npm', args, cwd, env);
  const args = ['shop', '--template', 'monorepo', '--scope', '@acme', '--languages', 'en,de', '--yes'];
  npm(folder, 'create', '--yes', 'error-contracts', '--', ...args);
  const workspace = join(folder, 'shop');
  npm(workspace, 'install', '--no-audit', '--no-fund');
  npm(workspace, 'run', 'release', '--', '0.1.0');
  expect(npm(folder, 'view', '@acme/error-types@0.1.0', 'dependencies', '--json')).toContain(
    '@error-contracts/runtime',
  );

  const catalog = join(workspace, 'schemas/catalog.json');
  writeFileSync(catalog, readFileSync(catalog, 'utf8').replace('"code": 1002', '"code": 1003'));
  const diff = ['exec', '--', 'error-contracts', 'diff', '@acme/errors@0.1.0', '--format', 'json'];
  const { code, stdout } = run('npm', diff, workspace, env);
  expect(JSON.parse(stdout)).toMatchObject({ bump: 'major', before: { kind: 'package', version: '0.1.0' } });
  expect(code).toBe(1);
}, 240_000);
