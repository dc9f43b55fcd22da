import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillOnce } from '../src/fill-once.ts';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'fill-once-'));
});
afterEach(() => rm(cache, { recursive: true }));

test('who asks again gets what the first one filled', async () => {
  await fillOnce(join(cache, 'it'), (draft) => writeFile(join(draft, 'file'), 'first'));
  const folder = await fillOnce(join(cache, 'it'), (draft) => writeFile(join(draft, 'file'), 'second'));
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('first');
});

test('of many at once one wins, and no draft stays', async () => {
  const folders = await Promise.all(
    Array.from({ length: 8 }, (_, number) =>
      fillOnce(join(cache, 'it'), async (draft) => {
        await writeFile(join(draft, 'a'), String(number));
        await writeFile(join(draft, 'b'), String(number));
      }),
    ),
  );
  expect(new Set(folders).size).toBe(1);
  expect(await readdir(cache)).toEqual(['it']);
  expect(await readFile(join(cache, 'it/a'), 'utf8')).toBe(await readFile(join(cache, 'it/b'), 'utf8'));
});

test('a failure leaves nothing, and the next one may try', async () => {
  const failing = fillOnce(join(cache, 'it'), async (draft) => {
    await writeFile(join(draft, 'half'), '');
    throw new Error('disk full');
  });
  await expect(failing).rejects.toThrow('disk full');
  expect(await readdir(cache)).toEqual([]);
  await fillOnce(join(cache, 'it'), (draft) => writeFile(join(draft, 'whole'), ''));
  expect(await readdir(join(cache, 'it'))).toEqual(['whole']);
});

test('a draft that a killed process left is removed, one at work is not', async () => {
  await mkdir(join(cache, '.draft-old'));
  await mkdir(join(cache, '.draft-young'));
  await utimes(join(cache, '.draft-old'), 0, 0);
  await fillOnce(join(cache, 'it'), async () => {});
  expect((await readdir(cache)).sort()).toEqual(['.draft-young', 'it']);
});
