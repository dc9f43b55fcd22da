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
  ['runtime', '@error-contracts/compiler'],
  ['runtime', '@error-contracts/types'],
  ['compiler', '@error-contracts/types'],
  ['types', '@error-contracts/server'],
  ['server', '@error-contracts/api'],
  ['cli', '@error-contracts/types'],
])('an arrow from %s up to %s is refused', (from, to) => {
  const path = join(folder, 'packages', from, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.dependencies = { ...manifest.dependencies, [to]: '*' };
  writeFileSync(path, JSON.stringify(manifest));
  const { code, stdout, stderr } = runInClone('turbo', 'boundaries');
  expect([code, stdout + stderr]).toEqual([1, expect.stringContaining(to)]);
});
