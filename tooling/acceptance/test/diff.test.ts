import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstRelease } from './first-release.js';
import { root, run } from './repository.js';

const BIN = join(root, 'packages/cli/bin/error-contracts.js');

test.each([
  ['the first catalogue to itself', firstRelease, [firstRelease]],
  ['the release to the catalogue that was released', firstRelease, []],
  ['the catalogue of today to itself', join(root, 'schemas'), ['schemas']],
])('nothing changes from %s', (_, head, base) => {
  const flags = ['--catalog', join(head, 'catalog.json'), '--format', 'json', '--allow', 'none'];
  const { code, stdout } = run(process.execPath, [BIN, 'diff', ...base, ...flags], root);
  expect([code, JSON.parse(stdout).changes]).toEqual([0, []]);
});
