import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOG, GERMAN, project, release } from '../support/project.js';
import { BIN } from '../support/run-command.js';

const RENAME = ['rename', 'CARD_EXPIRED', 'CARD_TOO_OLD', '--yes'];

test('if a file cannot grow, that is reported and every file is as it was', () => {
  const large = CATALOG.replace('Your card has expired.', `Your card has expired${'.'.repeat(40_000)}`);
  const { folder, read } = project(large);
  const command = ['ulimit -f 20; exec "$@"', 'sh', process.execPath, BIN, ...RENAME];
  const { status, stdout, stderr } = spawnSync('sh', ['-c', ...command], { cwd: folder, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('catalog.json cannot be written (EFBIG).\nhelp: Make room');
  expect([read('catalog.json'), read('locales/de.json')]).toEqual([large, GERMAN]);
  expect(readdirSync(folder).sort()).toEqual(['catalog.json', 'locales', 'package.json']);
});

test('a folder in place of a locale is an error before anything is written', async () => {
  const { folder, run, read } = project();
  renameSync(join(folder, 'locales/de.json'), join(folder, 'de.json'));
  symlinkSync('..', join(folder, 'locales/de.json'));
  expect(await run(...RENAME)).toMatchObject({ code: 1, stderr: 'Nothing was written: correct these errors first.\n' });
  expect(read('catalog.json')).toBe(CATALOG);
});

test('the remains of a killed run disturb neither a check nor an edit', async () => {
  const { folder, run } = project();
  for (const place of ['.', 'locales'])
    writeFileSync(join(folder, place, '.error-contracts-0123456789abcdef.tmp'), '{');
  expect(await run('check')).toMatchObject({ code: 0 });
  expect(await run(...RENAME)).toMatchObject({ code: 0 });
});

test('permissions and links are kept', async () => {
  const { folder, run, read } = project();
  renameSync(join(folder, 'catalog.json'), join(folder, 'real.json'));
  symlinkSync('real.json', join(folder, 'catalog.json'));
  chmodSync(join(folder, 'real.json'), 0o640);
  expect(await run(...RENAME)).toMatchObject({ code: 0 });
  expect(read('real.json')).toContain('"CARD_TOO_OLD"');
  expect(statSync(join(folder, 'real.json')).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(folder, 'catalog.json')).isSymbolicLink()).toBe(true);
});

test('a name that was released becomes an alias, one that was not does not', async () => {
  const here = project();
  await release(here);
  await here.run('add', 'CARD_MISSING', '--message', 'No card.', '--status', '402', '--domain', 'payment');
  expect((await here.run('rename', 'CARD_MISSING', 'CARD_REQUIRED')).stdout).toContain(
    'was never released, so it needs no alias.',
  );
  await here.run(...RENAME);
  expect(here.errors().CARD_REQUIRED).not.toHaveProperty('aliases');
  expect(here.errors().CARD_TOO_OLD).toMatchObject({ aliases: ['CARD_EXPIRED'] });
});

test('a code that was ever released is not given to another error, even if its tombstone is gone', async () => {
  const here = project();
  await release(here);
  here.write('catalog.json', CATALOG.replace(/,\n {4}"CARD_EXPIRED".*\n/, '\n'));
  here.write('locales/de.json', '{}');
  await here.run(
    'add',
    'CARD_MISSING',
    '--message',
    'No card.',
    '--status',
    '402',
    '--domain',
    'payment',
    '--range',
    'payment',
  );
  expect(here.errors().CARD_MISSING?.code).toBe(3000);
  await here.run('add', 'CARD_LOST', '--message', 'Lost.', '--status', '402', '--domain', 'payment');
  expect(here.errors().CARD_LOST?.code).toBe(3003);
});

test('a released.json that cannot be trusted stops an edit', async () => {
  const { run, write, read } = project();
  write('released.json', '<<<<<<< HEAD\n');
  const { code, stdout } = await run(...RENAME);
  expect(code).toBe(1);
  expect(stdout).toContain('released.json:1:1');
  expect(read('catalog.json')).toBe(CATALOG);
});
