import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { findSuites } from '../src/find-suites.ts';
import { readOptions } from '../src/read-options.ts';

const folder = mkdtempSync(join(tmpdir(), 'error-contracts-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string) => `const ${name} = Number(process.env.${name} ?? 1);\n`;

test('finds what reads the seed, also through a file that it imports', () => {
  const files = {
    'packages/a/test/direct.test.ts': read(['FUZZ', 'SEED'].join('_')),
    'packages/a/test/deep/random.ts': read(['FUZZ', 'SEED'].join('_')),
    'packages/a/test/deep/through.ts': `export { random } from './random.js';\n`,
    'apps/b/test/none.test.ts': `import { test } from 'vitest';\n`,
    'packages/a/test/indirect.test.tsx': `import {\n  random,\n} from './deep/through.js';\n`,
    'packages/c/test/shared.test.ts': `import { fuzzRuns } from '@error-contracts/${'vitest-config/fuzz'}';\n`,
    'packages/a/test/node_modules/x/other.test.ts': read(['FUZZ', 'SEED'].join('_')),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  expect(findSuites(folder)).toEqual([
    { folder: join('packages', 'a'), file: join('test', 'direct.test.ts') },
    { folder: join('packages', 'a'), file: join('test', 'indirect.test.tsx') },
    { folder: join('packages', 'c'), file: join('test', 'shared.test.ts') },
  ]);
});

test('finds the suites of this repository', () => {
  const suites = findSuites(fileURLToPath(new URL('../../../', import.meta.url)));
  const files = suites.map(({ folder: home, file }) => join(home, file).replaceAll(sep, '/'));
  expect(files).toContain('packages/compiler/test/messages-oracle.test.ts');
  expect(files).toContain('packages/compiler/test/mutated-catalogs.test.ts');
  expect(files).toContain('packages/catalog/test/check/patterns/random-patterns.test.ts');
  expect(files).toContain('packages/catalog/test/edit/layout.test.ts');
});

test('reads its options', () => {
  expect(readOptions(['--seeds', '3', '--scale', '20'])).toMatchObject({ scale: 20, minutes: 0, only: '' });
  expect(readOptions(['--seeds', '3'])?.seeds).toHaveLength(3);
  expect(readOptions(['--seed', '5', '--seed', '6', '--only', 'oracle'])).toMatchObject({
    seeds: [5, 6],
    only: 'oracle',
  });
  expect(readOptions(['--minutes', '0.5'])).toMatchObject({ minutes: 0.5 });
  for (const wrong of [
    ['--seeds', '0'],
    ['--seed', 'x'],
    ['--scale', '-1'],
    ['--minutes', 'x'],
    ['--what'],
    ['more'],
  ]) {
    expect(readOptions(wrong), wrong.join(' ')).toBeUndefined();
  }
});
