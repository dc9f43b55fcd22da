import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './repository.js';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { resolved?: string; link?: boolean; optionalDependencies?: Record<string, string> }>;
};

test('the lock file holds the packages of every platform (npm run lock adds them)', () => {
  const optional = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => [`node_modules/${name}`, `${path}/node_modules/${name}`] as const),
  );
  expect(optional.length).toBeGreaterThan(0);
  const missing = optional.filter(([hoisted, nested]) => !(hoisted in packages || nested in packages));
  expect(missing).toEqual([]);
});

test('the lock file names no registry: whoever installs chooses it', () => {
  const named = Object.values(packages).filter(({ resolved = '' }) => resolved.startsWith('http'));
  expect(named).toEqual([]);
});
