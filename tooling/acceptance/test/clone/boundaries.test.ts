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

test('every package has one role', () => {
  const roles = Object.keys(JSON.parse(readFileSync(join(folder, 'turbo.json'), 'utf8')).boundaries.tags);
  const { workspaces } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const workspace of workspaces) {
    const { tags } = JSON.parse(readFileSync(join(folder, workspace, 'turbo.json'), 'utf8'));
    expect(tags, workspace).toHaveLength(1);
    expect([...roles, 'tooling'], workspace).toContain(tags[0]);
  }
});
