import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inheritedEnvironment } from '../inherited-environment.js';
import { environmentOf, resetClone } from './clone.js';

const clone = resetClone();

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  output(): string;
  /** Waits until the output has this, and gives what it matched. */
  says(pattern: RegExp): Promise<string>;
}

test('npm start builds, takes the next free port, and ends with Ctrl-C, all of it', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const started = start({ PORT: String(port) });
  const address = await started.says(/http:\/\/\S+/);
  expect(started.output()).toMatch(/authing: \d+ codes in \d+ languages[\s\S]*@error-contracts\/i18n +\d+ +[\d.]+ kB/);
  expect(Number(new URL(address).port)).toBeGreaterThan(port);
  expect(await (await fetch(address)).text()).toContain('<div id="app">');
  expect((await fetch(`${address}/api/health`)).status).toBe(200);
  interrupt(started);
  expect([0, 130]).toContain(await started.ended);
  await expect(fetch(address)).rejects.toThrow('fetch failed');
  await expect.poll(() => isAlive(started), { timeout: 30_000 }).toBe(false);
  taken.close();
}, 300_000);

test('Ctrl-C in the midst of the build leaves nothing running', async () => {
  const started = start({ TURBO_FORCE: 'true' });
  await started.says(/Building/);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  interrupt(started);
  expect(await started.ended).not.toBe(0);
  await expect.poll(() => isAlive(started), { timeout: 30_000 }).toBe(false);
  expect(started.output()).not.toContain('http://');
}, 120_000);

test('a wrong edit is named, and nothing is started', async () => {
  const path = join(clone.folder, 'schemas/catalog.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"code": 1001', '"code": 1000'));
  const started = start({});
  expect(await started.ended).not.toBe(0);
  expect(started.output()).toMatch(/catalog\.json:\d+:\d+ error .* belongs to/);
  expect(started.output()).not.toContain('http://');
}, 120_000);

/** `npm start` in the clone, in a process group of its own, as a shell starts it. */
function start(env: NodeJS.ProcessEnv): Started {
  const child = spawn('npm', ['start'], {
    cwd: clone.folder,
    detached: true,
    env: { ...inheritedEnvironment(process.env), ...environmentOf(clone.folder), ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text));
  // As a shell tells it: 130 is "ended by Ctrl-C".
  const ended = once(child, 'close').then(([code, signal]) => (signal === 'SIGINT' ? 130 : (code as number | null)));
  const says = async (pattern: RegExp): Promise<string> => {
    await Promise.race([expect.poll(() => output, { timeout: 240_000 }).toMatch(pattern), ended]);
    const found = pattern.exec(output)?.[0];
    if (found === undefined) throw new Error(`It ended without ${pattern}:\n${output}`);
    return found;
  };
  return { child, ended, output: () => output, says };
}

/** What a terminal does at Ctrl-C: it tells every process of the group. */
function interrupt({ child }: Started): void {
  process.kill(-(child.pid ?? 0), 'SIGINT');
}

/** Whether any process of the group is left. */
function isAlive({ child }: Started): boolean {
  try {
    process.kill(-(child.pid ?? 0), 0);
    return true;
  } catch {
    return false;
  }
}
