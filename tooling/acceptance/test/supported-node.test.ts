import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import satisfies from 'semver/functions/satisfies.js';
import { expect, test } from 'vitest';
import { publishedPackages } from './packed/published-packages.js';
import { mustRun, root } from './repository.js';

interface Locked {
  readonly version?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const packages: Readonly<Record<string, Locked>> = lock.packages;

// npm ci warns of packages of tests that want a newer Node; .npmrc hides that. It must never be about what ships.
test('whatever the published packages bring along accepts the oldest Node that they promise', () => {
  const shipped = publishedPackages.map(({ folder }) => folder);
  for (const path of shipped) {
    const { dependencies = {}, optionalDependencies = {} } = packages[path] ?? {};
    const found = Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => find(name, path));
    shipped.push(...found.filter((other) => !shipped.includes(other)));
  }
  expect(shipped).toContain('node_modules/ajv');
  const refusing = shipped.filter((path) => !satisfies('20.19.0', packages[path]?.engines?.node ?? '*'));
  expect(refusing).toEqual([]);
});

/** The entry of a dependency, which is the nearest above the package that needs it. */
function find(name: string, from: string): readonly string[] {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    const locked = packages[path];
    if (locked !== undefined) return [locked.link === true ? (locked.resolved ?? path) : path];
    if (folder === '') return [];
  }
}

test('npm ci warns of nothing', () => {
  expect(mustRun('npm', ['config', 'get', 'loglevel'], root).trim()).toBe('error');
});
