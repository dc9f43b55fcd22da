import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { mustRun, root } from '../repository.js';
import { publishedPackages } from './published-packages.js';

const { tarballs } = inject('packed');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe.each(publishedPackages)('$name', ({ name, folder }) => {
  const packed = (file: string) => mustRun('tar', ['-xzOf', tarballs[name] ?? name, `package/${file}`], root);

  test('has the licence of the repository (each folder has a copy, because npm packs no other)', () => {
    expect(packed('LICENSE')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
  });

  test('says where it is from and where to report a bug, as the root does', () => {
    const { license, homepage, bugs, repository } = manifest;
    expect(homepage).toBe('https://error-contracts.dev');
    const from = { license, homepage, bugs, repository: { ...repository, directory: folder } };
    expect(JSON.parse(packed('package.json'))).toMatchObject(from);
  });
});

test.each(['@error-contracts/catalog', 'error-contracts'])('%s brings recheck along, with its licence', (name) => {
  const files = mustRun('tar', ['-tzf', tarballs[name] ?? name], root).split('\n');
  const recheck = files.find((file) => file.endsWith('/embedded/recheck.cjs'));
  expect(recheck).toBeDefined();
  expect(files).toContain(recheck?.replace('recheck.cjs', 'recheck.LICENSE'));
});
