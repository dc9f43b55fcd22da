import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Ran, root, run } from './repository.js';

test('every export is as its report says; after a change on purpose: npm run api', () => {
  expect(checkApi(root)).toEqual({ code: 0, stdout: 'The public API is as its reports say.\n', stderr: '' });
});

test('an export without a report, and a report without an export, end the check with 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-api-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const shop = join(folder, 'packages/shop');
  mkdirSync(join(shop, 'etc'), { recursive: true });
  writeFileSync(
    join(shop, 'package.json'),
    JSON.stringify({ name: 'shop', exports: { '.': { types: './index.d.ts' } } }),
  );
  writeFileSync(join(shop, 'index.d.ts'), 'export declare function sell(): void;\n');
  writeFileSync(join(shop, 'etc/gone.api.md'), 'A report of an entry that is gone.\n');

  const { code, stdout, stderr } = checkApi(folder);
  expect(stdout.split('\n')).toEqual([
    'changed  packages/shop/etc/gone.api.md',
    'changed  packages/shop/etc/index.api.md',
    '',
  ]);
  expect(stderr).toContain('Run npm run api');
  expect(code).toBe(1);
});

function checkApi(folder: string): Ran {
  const script = join(root, 'tooling/api-report/src/api.ts');
  return run(process.execPath, ['--disable-warning=ExperimentalWarning', script, '--check', folder], root);
}
