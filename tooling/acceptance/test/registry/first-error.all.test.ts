import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { publishedPackages } from '../packed/published-packages.js';
import { mustRun, type Ran } from '../repository.js';
import { type CommandLine, type PackageManager, PLUG_AND_PLAY, packageManagers } from './package-managers.js';
import { publishPacked } from './publish-packed.js';
import { type RealRegistry, realRegistry } from './real-registry.js';
import { answer, setModuleType, writeProject } from './shop-project.js';

const folder = mkdtempSync(join(tmpdir(), 'error-contracts-from-registry-'));
let registry: RealRegistry;
let published: Ran;
let managers: readonly PackageManager[];

beforeAll(async () => {
  registry = await realRegistry();
  published = publishPacked(inject('packed').tarballs, registry);
  managers = await packageManagers(registry, folder);
}, 240_000);

afterAll(async () => {
  await registry?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

test('every package is published', () => {
  expect(published).toMatchObject({ code: 0, stderr: '' });
  const lines = published.stdout.trim().split('\n');
  expect(lines.filter((line) => line.startsWith('published  '))).toHaveLength(publishedPackages.length);
});

describe.each(['npm', 'pnpm', 'Yarn 1', 'Yarn', PLUG_AND_PLAY])('%s', (name) => {
  const project = join(folder, name.replaceAll(/\W+/g, '-'));
  const typescript = name === PLUG_AND_PLAY ? '5.9.3' : '7.0.2';
  const managerOf = (): PackageManager => {
    const manager = managers.find((one) => one.name === name);
    if (manager === undefined) throw new Error(`There is no ${name}.`);
    return manager;
  };
  const mustRunLine = ({ command, args, env }: CommandLine) => mustRun(command, args, project, env);

  test('installs', () => {
    writeProject(project, typescript);
    mustRunLine(managerOf().install);
    expect(mustRunLine(managerOf().exec('error-contracts', '--version'))).toMatch(/^\d+\.\d+\.\d+/);
  });

  test.each(['module', 'commonjs'] as const)('a server answers its first error: %s', (type) => {
    const { exec, node } = managerOf();
    setModuleType(project, type, typescript);
    expect(mustRunLine(exec('error-contracts', 'generate'))).toMatch(/types/);
    mustRunLine(exec('tsc'));
    expect(mustRunLine(node('out/server.js'))).toBe(answer);
  });
});
