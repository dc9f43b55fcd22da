import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedFolders } from '@error-contracts/lockfile';
import { describe, expect, test } from 'vitest';
import { mustRun, root } from './repository.js';

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test('npm run lock knows every lock file', () => {
  const files = mustRun('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*package-lock.json'], root);
  const known = lockedFolders.map((folder) => join(folder, 'package-lock.json'));
  expect(files.trim().split('\n').sort()).toEqual(known.sort());
});

describe.each(lockedFolders)('%s', (folder) => {
  const lock = JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8'));
  const packages: Readonly<Record<string, LockedPackage>> = lock.packages;

  test('the lock file holds the packages of every platform (npm run lock adds them)', () => {
    const optional = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map(
        (name) => [`node_modules/${name}`, `${path}/node_modules/${name}`] as const,
      ),
    );
    expect(optional.length).toBeGreaterThan(0);
    const missing = optional.filter(([hoisted, nested]) => !(hoisted in packages || nested in packages));
    expect(missing).toEqual([]);
  });

  test('the lock file names no registry: whoever installs chooses it', () => {
    const named = Object.values(packages).filter(({ resolved = '' }) => resolved.startsWith('http'));
    expect(named).toEqual([]);
  });
});
