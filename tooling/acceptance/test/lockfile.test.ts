import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedFolders } from '@error-contracts/lockfile';
import { describe, expect, test } from 'vitest';
import { mustRun, root } from './repository.js';

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  /** It is inside of the package that has it. */
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Packages that others depend on and never published: nobody can install them, so they have no integrity. */
const unpublished: Readonly<Record<string, readonly string[]>> = {
  './tooling/bench/': [
    'node_modules/@lix-js/sdk-darwin-arm64',
    'node_modules/@lix-js/sdk-linux-arm64',
    'node_modules/@lix-js/sdk-win32-x64',
  ],
};

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
    // All that the mutation tests install runs on every platform.
    expect(optional.length > 0).toBe(folder !== './tooling/mutation/');
    const missing = optional.filter(([hoisted, nested]) => !(hoisted in packages || nested in packages));
    expect(missing).toEqual([]);
  });

  test('the lock file names no registry: whoever installs chooses it', () => {
    // A link to a workspace is resolved to its folder.
    const named = Object.values(packages).filter(({ resolved, link }) => resolved !== undefined && link !== true);
    expect(named).toEqual([]);
    expect(Object.values(packages).filter(({ resolved = '' }) => /:|^\//.test(resolved))).toEqual([]);
  });

  test('the lock file knows the integrity of all that npm fetches (npm run lock adds it)', () => {
    const fetched = Object.entries(packages).filter(
      ([path, { link, inBundle }]) => path.includes('node_modules/') && !link && !inBundle,
    );
    expect(fetched.length).toBeGreaterThan(0);
    const lacking = fetched.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
    expect(lacking.map(([path]) => path)).toEqual(unpublished[folder] ?? []);
  });
});
