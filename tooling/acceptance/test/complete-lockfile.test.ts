import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { completeLockfile } from '@error-contracts/lockfile/complete-lockfile';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'error-contracts-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('adds what npm left out, and asks the registry only for entries without an integrity', () => {
  const file = join(folder, 'package-lock.json');
  const packages = {
    '': { name: 'root' },
    'packages/one': { version: '1.0.0' },
    'node_modules/one': { resolved: 'packages/one', link: true },
    'node_modules/tool': {
      version: '2.0.0',
      integrity: 'sha512-known',
      dev: true,
      optionalDependencies: { other: '3.0.0' },
    },
    'node_modules/tool/node_modules/inside': { version: '1.0.0', inBundle: true },
    'node_modules/tool/node_modules/@a/bare': { version: '4.0.0', license: 'MIT', optional: true },
    'node_modules/unknown': { version: '5.0.0' },
  };
  writeFileSync(file, JSON.stringify({ lockfileVersion: 3, packages }));
  const asked: string[] = [];
  const completed = completeLockfile(pathToFileURL(file), (name, version) => {
    asked.push(`${name}@${version}`);
    return name === 'unknown' ? undefined : { integrity: `sha512-${name}`, os: ['linux'], cpu: ['x64'] };
  });
  expect(asked.sort()).toEqual(['@a/bare@4.0.0', 'other@3.0.0', 'unknown@5.0.0']);
  expect(completed.unpublished).toEqual(['unknown@5.0.0']);
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  expect(lock.packages).toEqual({
    ...packages,
    'node_modules/other': {
      version: '3.0.0',
      integrity: 'sha512-other',
      cpu: ['x64'],
      dev: true,
      optional: true,
      os: ['linux'],
    },
    'node_modules/tool/node_modules/@a/bare': {
      version: '4.0.0',
      integrity: 'sha512-@a/bare',
      cpu: ['x64'],
      license: 'MIT',
      optional: true,
      os: ['linux'],
    },
  });
  expect(Object.keys(lock.packages['node_modules/other'])).toEqual([
    'version',
    'integrity',
    'cpu',
    'dev',
    'optional',
    'os',
  ]);
});
