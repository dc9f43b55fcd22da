import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { resetClone, runInClone } from './clone.js';

const { folder } = resetClone();
beforeEach(() => void resetClone());

test('no package depends on what lies above it', () => {
  const { code, stdout, stderr } = runInClone('turbo', 'boundaries');
  expect(code, stdout + stderr).toBe(0);
});

test.each([
  ['packages/runtime', '@error-contracts/compiler'],
  ['packages/runtime', '@error-contracts/types'],
  ['packages/compiler', '@error-contracts/types'],
  ['packages/compiler', '@error-contracts/schemas'],
  ['packages/catalog', '@error-contracts/compiler'],
  ['packages/catalog', '@error-contracts/schemas'],
  ['packages/cli', '@error-contracts/types'],
  ['packages/types', '@error-contracts/server'],
  ['packages/server', '@error-contracts/api'],
  ['schemas', '@error-contracts/runtime'],
])('an arrow from %s to %s is refused', (from, to) => {
  const path = join(folder, from, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.dependencies = { ...manifest.dependencies, [to]: '*' };
  writeFileSync(path, JSON.stringify(manifest));
  const { code, stdout, stderr } = runInClone('turbo', 'boundaries');
  expect([code, stdout + stderr]).toEqual([1, expect.stringContaining(to)]);
});
