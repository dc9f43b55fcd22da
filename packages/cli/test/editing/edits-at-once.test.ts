import { mkdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fuzzScale } from '@error-contracts/vitest-config/fuzz';
import { isAll, someOf } from '@error-contracts/vitest-config/some-of';
import { expect, test } from 'vitest';
import { endOf, startCommand } from '../support/processes.js';
import { CATALOG, project } from '../support/project.js';
import { runCommand, spawnCommand } from '../support/run-command.js';
import { runStopped } from '../support/stop-at.js';
import { treeOf } from '../support/tree-of.js';

const LOCK = '.error-contracts-lock';
const NAMES = ['ALPHA', 'BRAVO', 'CHARLIE', 'DELTA', 'ECHO', 'FOXTROT', 'GOLF', 'HOTEL'];
/** Of the processes that do the same at once. */
const MANY = NAMES.slice(0, isAll ? 8 : 4);

function addition(name: string): readonly string[] {
  return ['add', `${name}_REFUSED`, '--message', `No ${name}.`, '--status', '402', '--domain', 'payment'];
}

test(
  'of many additions at once none is lost, and each has a code of its own',
  async () => {
    for (let round = 0; round < Math.ceil(fuzzScale); round++) {
      const { folder, errors } = project();
      const before = Object.keys(treeOf(folder));
      const ran = await Promise.all(MANY.map((name) => endOf(startCommand(addition(name), folder))));
      expect(ran.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
        ran.map(() => ({ code: 0, stderr: expect.anything() })),
      );
      const codes = MANY.map((name) => errors()[`${name}_REFUSED`]?.code);
      expect(codes.toSorted()).toEqual(MANY.map((_, index) => 3003 + index));
      expect(Object.keys(treeOf(folder))).toEqual(before);
    }
  },
  120_000 * Math.max(1, fuzzScale),
);

test('eight renames, deprecations and additions at once all happen, in all files', async () => {
  const { folder, errors, read, run } = project();
  const commands = [
    ['rename', 'CARD_EXPIRED', 'CARD_TOO_OLD'],
    ['rename', 'ORDER_NOT_FOUND', 'ORDER_MISSING'],
    ['rename', 'USER_NOT_FOUND', 'USER_MISSING'],
    ['deprecate', '2000', '--reason', 'Split.'],
    ['retire', '1002', '--reason', 'Gone.'],
    ...NAMES.slice(0, 3).map(addition),
  ];
  const ran = await Promise.all(commands.map((args) => endOf(startCommand(args, folder))));
  expect(ran.map(({ code }) => code)).toEqual(commands.map(() => 0));
  expect(Object.keys(errors()).sort()).toEqual(
    [
      'ALPHA_REFUSED',
      'BRAVO_REFUSED',
      'CARD_TOO_OLD',
      'CHARLIE_REFUSED',
      'ORDER_MISSING',
      'USER_LOCKED',
      'USER_MISSING',
    ].sort(),
  );
  expect(Object.keys(JSON.parse(read('locales/de.json'))).sort()).toEqual(
    ['CARD_TOO_OLD', 'ORDER_MISSING', 'USER_LOCKED', 'USER_MISSING'].sort(),
  );
  expect((await run('check')).code).toBe(0);
}, 60_000);

test(
  'many processes generate into one folder, and all of them are content',
  async () => {
    const { folder, run } = project();
    await run('generate', 'types', '--out', 'expected');
    for (let round = 0; round < Math.ceil(fuzzScale); round++) {
      const out = `generated-${round}`;
      const ran = await Promise.all(MANY.map(() => endOf(startCommand(['generate', 'types', '--out', out], folder))));
      expect(ran.map(({ code, stderr }) => ({ code, stderr }))).toEqual(MANY.map(() => ({ code: 0, stderr: '' })));
      expect(treeOf(join(folder, out))).toEqual(treeOf(join(folder, 'expected')));
    }
  },
  120_000 * Math.max(1, fuzzScale),
);

test('a process that waits says for whom, and gives up after a time', async () => {
  const { folder, read } = project();
  const lock = join(folder, LOCK);
  const elsewhere = { pid: 77, host: 'another-host', machine: 'm', boot: 'b', space: 's', started: '1', token: 't' };
  symlinkSync(JSON.stringify(elsewhere), lock);
  const ran = spawnCommand(addition('ALPHA'), { cwd: folder, env: { ERROR_CONTRACTS_LOCK_TIMEOUT: '1.5' } });
  expect(ran).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'Waiting for process 77 on another-host, which writes catalog.json …\n' +
      'error: catalog.json is locked by process 77 on another-host.\n' +
      'help: Run the command again when that has ended. If it has ended, delete .error-contracts-lock. Nothing was written.\n',
  });
  expect(read('catalog.json')).toBe(CATALOG);
  expect(JSON.parse(readlinkSync(lock))).toEqual(elsewhere);
  expect((await runCommand(['check'], { cwd: folder })).code).toBe(0);
}, 20_000);

test.each(someOf(['SIGTERM', 'SIGINT', 'SIGHUP'] as const, 1))(
  'no lock is left after %s',
  async (signal) => {
    const { folder, read } = project();
    mkdirSync(join(folder, '.changeset'));
    const table = Array.from({ length: 10_000 }, (_, row) => `${row},Text ${row}`).join('\n');
    writeFileSync(join(folder, 'table.csv'), `code,message\n${table}\n`);
    const child = startCommand(['import', 'table.csv', '--write'], folder);
    const running = endOf(child);
    const isLocked = () => LOCK in treeOf(folder);
    while (!isLocked() && child.exitCode === null) await sleep(1);
    child.kill(signal);
    const { signal: died } = await running;
    expect(isLocked()).toBe(false);
    if (died === null) return;
    expect(died).toBe(signal);
    expect(read('catalog.json')).toBe(CATALOG);
  },
  30_000,
);

test('the lock of a process that is dead, or whose number another one has now, is taken over by one of two', async () => {
  const { folder, errors } = project();
  const dead = lockOfDead();
  for (const [round, change] of someOf([{}, { pid: process.pid }, { boot: 'an earlier one' }], 2).entries()) {
    symlinkSync(JSON.stringify({ ...dead, ...change }), join(folder, LOCK));
    const names = NAMES.slice(2 * round, 2 * round + 2);
    const ran = await Promise.all(names.map((name) => endOf(startCommand(addition(name), folder))));
    expect(
      ran.map(({ code }) => code),
      JSON.stringify(change),
    ).toEqual([0, 0]);
    for (const name of names) expect(errors()).toHaveProperty(`${name}_REFUSED`);
  }
}, 60_000);

/** What a process writes into its lock: taken from one that is killed while it has one. */
function lockOfDead(): Readonly<Record<string, unknown>> {
  const { folder } = project();
  runStopped(addition('ALPHA'), folder, { at: 3 });
  return JSON.parse(readlinkSync(join(folder, LOCK)));
}
