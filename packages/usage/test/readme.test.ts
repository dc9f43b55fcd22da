import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

const CATALOG = {
  name: 'shop',
  sourceLocale: 'en',
  envelope: { code: 'code', message: 'message', data: 'data' },
  ranges: [{ from: 2000, to: 2999, name: 'account' }],
  errors: {
    USER_NOT_FOUND: { code: 2004, message: 'We couldn’t find that user.', status: 404, domain: 'account' },
    USER_LOCKED: { code: 2005, message: 'This user is locked.', status: 403, domain: 'account' },
  },
};

test('the script of the README runs', () => {
  // In this package, so that Node finds what the script imports.
  const folder = mkdtempSync(join(import.meta.dirname, '.readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [, script = ''] = /```js\n\/\/ check\.mjs\n([\s\S]*?)```/.exec(readme) ?? [];
  for (const name of ['src', 'test']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'check.mjs'), script);
  writeFileSync(join(folder, 'catalog.json'), JSON.stringify(CATALOG));
  writeFileSync(join(folder, 'src/a.ts'), 'throw errors.USER_NOT_FOUND(); if (error.code === 2004) {}');
  const { stdout, stderr } = spawnSync(process.execPath, ['check.mjs'], { cwd: folder, encoding: 'utf8' });
  expect([stderr, stdout]).toEqual(['', "1 [ 'USER_LOCKED' ]\n"]);
});
