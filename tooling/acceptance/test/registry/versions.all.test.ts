import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { environmentOf, makeClone } from '../clone/clone.js';
import { publishedPackages } from '../packed/published-packages.js';
import { mustRun, root } from '../repository.js';

interface Manifest {
  readonly version: string;
  readonly workspaces: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

test('a changeset of one package raises all of them, whoever depends on them, and their changelogs', () => {
  const clone = makeClone();
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }), 240_000);
  const names = publishedPackages.map(({ name }) => name);
  const { version } = manifestOf(join(root, 'packages/runtime'));
  const [major, minor = 0] = version.split('.').map(Number);
  const next = `${major}.${minor + 1}.0`;

  writeFileSync(join(clone, '.changeset/new-door.md'), '---\n"@error-contracts/server": minor\n---\n\nA new door.\n');
  mustRun('changeset', ['version'], clone, environmentOf(clone));

  expect(existsSync(join(clone, '.changeset/new-door.md'))).toBe(false);
  const raised = publishedPackages.map(({ folder }) => manifestOf(join(clone, folder)).version);
  expect(new Set(raised)).toEqual(new Set([next]));
  expect(readFileSync(join(clone, 'packages/server/CHANGELOG.md'), 'utf8')).toMatch(/^## [\d.]+$[\s\S]*A new door\./m);
  const ranges = manifestOf(clone).workspaces.flatMap((folder) => {
    const { dependencies, devDependencies } = manifestOf(join(clone, folder));
    return Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) => names.includes(name));
  });
  expect(ranges.length).toBeGreaterThan(0);
  expect(ranges.filter(([, range]) => range !== next && range !== '*')).toEqual([]);
}, 240_000);
