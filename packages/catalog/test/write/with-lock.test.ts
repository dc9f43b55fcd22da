import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fuzzScale, fuzzSeed, randomFrom } from '@error-contracts/vitest-config/fuzz';
import { isAll } from '@error-contracts/vitest-config/some-of';
import { expect, test } from 'vitest';
import { LOCK_FILE } from '../../src/write/lock-file.js';
import { thisProcess } from '../../src/write/owner.js';
import { withLock } from '../../src/write/with-lock.js';
import { startChild } from './replace-in-child.js';
import { temporaryFolder } from './temporary-folder.js';

/** Of each process. */
const KILLS = Math.ceil((isAll ? 10 : 3) * fuzzScale);

/** Counts in a file, again and again, and prints a point for each time. */
const COUNT = `
  for (;;) {
    await withLock(args[0], async () => {
      const count = Number(readFileSync(args[1], 'utf8'));
      if (count % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      writeFileSync(args[2], String(count + 1));
      renameSync(args[2], args[1]);
      writeSync(1, '.');
    });
  }`;

test(
  'four processes that count in one file, and are killed at random moments, lose no count',
  async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'count');
    writeFileSync(file, '0');
    const random = randomFrom(fuzzSeed);
    let counted = 0;
    const loop = async (name: string): Promise<void> => {
      for (let kill = 0; kill < KILLS; kill++) {
        const child = startChild(COUNT, folder, file, join(folder, name));
        const points = await child.killedAfter(30 + random.below(150));
        counted += points;
      }
    };
    await Promise.all(['a', 'b', 'c', 'd'].map(loop));
    const count = Number(readFileSync(file, 'utf8'));
    expect(counted).toBeGreaterThan(4 * KILLS);
    // A process that is killed between the rename and the point has counted without saying so.
    expect(count).toBeGreaterThanOrEqual(counted);
    expect(count).toBeLessThanOrEqual(counted + 4 * KILLS);
    await withLock(folder, () => {});
    expect(readdirSync(folder).filter((name) => name === LOCK_FILE)).toEqual([]);
  },
  60_000 + KILLS * 10_000,
);

test('a lock that says nothing of its process is never taken over', async () => {
  for (const text of ['nonsense', JSON.stringify({ ...thisProcess(), pid: 2 ** 22 + 1, space: 'of a container' })]) {
    const folder = temporaryFolder();
    symlinkSync(text, join(folder, LOCK_FILE));
    await expect(withLock(folder, () => {}, { timeout: 50 })).rejects.toMatchObject({ name: 'LockError' });
    expect(readdirSync(folder)).toEqual([LOCK_FILE]);
  }
});

test('the lock is free again after work that fails', async () => {
  const folder = temporaryFolder();
  const failing = withLock(folder, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await withLock(folder, () => readdirSync(folder))).toEqual([LOCK_FILE]);
  expect(readdirSync(folder)).toEqual([]);
});
