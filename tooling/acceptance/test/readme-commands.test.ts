import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { firstRelease } from './first-release.js';
import { blocksIn } from './readme-blocks.js';
import { type Ran, root, run } from './repository.js';

// `npm run test:all` runs every command of the README, in a clone that it builds: clone/readme.all.test.ts.
const folder = mkdtempSync(join(tmpdir(), 'readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [entry = ''] = blocksIn('json');

test.each(['check', 'explain 5026'])('npx error-contracts %s, with the entry that the README adds', (command) => {
  expect(blocksIn('sh').join('\n')).toContain(`npx error-contracts ${command}\n`);
  writeCatalog(entry);
  expect(errorContracts(command)).toMatchObject({ code: 0, stderr: '' });
});

test('a wrong edit is answered as shown', () => {
  writeCatalog(entry.replace('"code": 5026', '"code": 5025'));
  const { code, stdout } = errorContracts('check');
  expect(code).toBe(1);
  const printed = stdout.replaceAll(/:\d+:\d+/g, '');
  const shown = (blocksIn('text')[0] ?? '').trim().split('\n');
  for (const line of shown) expect(printed).toContain(line.replace(/:\d+:\d+/, ''));
});

/** Writes the first catalogue with one more entry. */
function writeCatalog(more: string): void {
  cpSync(firstRelease, join(folder, 'schemas'), { recursive: true });
  const file = join(folder, 'schemas/catalog.json');
  const catalog = JSON.parse(readFileSync(file, 'utf8'));
  const errors = { ...catalog.errors, ...JSON.parse(`{${more}}`) };
  writeFileSync(file, JSON.stringify({ ...catalog, errors }, null, 2));
}

function errorContracts(command: string): Ran {
  return run(process.execPath, [join(root, 'packages/cli/bin/error-contracts.js'), ...command.split(' ')], folder);
}
