import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as kit from '@error-contracts/compiler/kit';
import { someOf } from '@error-contracts/vitest-config/some-of';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Emitter } from '../src/target.js';
import { writeFiles } from '../src/write/write-files.js';
import { contractOf, fixturePath, fixtures, scratchFolder } from './compile-fixture.js';
import { readmeLines, readmeModule } from './readme-modules.js';
import { runTsc } from './run-tsc.js';

const scratch = scratchFolder();
afterAll(scratch.remove);
const [source, out] = [join(scratch.folder, 'src'), join(scratch.folder, 'out')];

beforeAll(() => {
  mkdirSync(source);
  const names = ['generate.ts', 'emit-statuses.ts'];
  for (const name of names) writeFileSync(join(source, name), readmeModule(name));
  expect(
    runTsc(
      source,
      out,
      names.map((name) => join(source, name)),
      'node',
    ),
  ).toBe('');
});

test('the first example generates types', async () => {
  const catalog = fixturePath('one-error', 'contract/catalog.json');
  const cwd = join(scratch.folder, 'application');
  mkdirSync(cwd);
  copyFileSync(catalog, join(cwd, 'catalog.json'));
  expect(execFileSync(process.execPath, [join(out, 'generate.js')], { cwd, encoding: 'utf8' })).toBe('');
  expect(readdirSync(join(cwd, 'src/errors'))).toEqual(readdirSync(fixturePath('one-error', 'expected/types')));
  expect(readFileSync(join(cwd, 'src/errors/catalog.ts'), 'utf8')).toContain('readonly USER_NOT_FOUND:');
});

test.each(someOf(fixtures, 2))('with the emitter of the second example, no text of %s becomes code', async (name) => {
  const { emitStatuses }: { emitStatuses: Emitter } = await importFile(join(out, 'emit-statuses.js'));
  const contract = await contractOf(name);
  const folder = join(source, name);
  expect(await writeFiles(folder, await emitStatuses(contract))).toMatchObject({ changed: ['statuses.ts'] });
  expect(await writeFiles(folder, await emitStatuses(contract))).toMatchObject({ unchanged: ['statuses.ts'] });
  expect(runTsc(source, out, [join(folder, 'statuses.ts')])).toBe('');
  const { statuses } = await importFile(join(out, name, 'statuses.js'));
  const entries = contract.errors.map(({ wireCode, status, message }) => [wireCode, { status, message }]);
  expect(statuses).toEqual(Object.fromEntries(entries));
  expect('owned' in globalThis).toBe(false);
});

test('the list of the kit has all of its functions', () => {
  const described = readmeLines.flatMap((line) => /^- `(\w+)\(/.exec(line)?.[1] ?? []);
  expect(described.sort()).toEqual(Object.keys(kit).sort());
});

async function importFile(path: string) {
  return import(pathToFileURL(path).href);
}
