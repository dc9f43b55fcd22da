import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sighting } from '@error-contracts/runtime/coverage';
import { startRun } from '@error-contracts/runtime/coverage-runs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createRecorder } from '../../src/coverage/create-recorder.js';

const cwd = fileURLToPath(new URL('../../', import.meta.url));
const register = join(cwd, 'dist/cjs/coverage/register.js');

function temporaryFolder(name = 'recorder-'): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Returns the lines of all files in a folder. */
function linesIn(folder: string): readonly unknown[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line));
}

const locked: Sighting = { kind: 'emitted', catalog: 'shop', fingerprint: '0123456789abcdef', code: 2001, data: [] };
const header = {
  coverage: 1,
  catalog: 'shop',
  fingerprint: '0123456789abcdef',
  writer: `node ${process.versions.node}`,
};
const seen = { kind: 'emitted', code: 2001, data: [] };

/** A program that sees an error, whatever it does then. */
const sees = `globalThis[Symbol.for('error-contracts.coverage')]?.(${JSON.stringify(locked)});`;

describe('a recorder', () => {
  test('makes no file before something is seen', () => {
    const folder = join(temporaryFolder(), 'deep/below');
    const record = createRecorder(folder);
    expect(existsSync(folder)).toBe(false);
    record(locked);
    expect(linesIn(folder)).toEqual([header, seen]);
  });

  test('writes what is new at once, and what it has written never again', () => {
    const folder = temporaryFolder();
    const record = createRecorder(folder);
    for (let time = 0; time < 1000; time++) record({ ...locked });
    for (const more of [{ locale: 'en' }, { data: ['max'] }, { kind: 'asserted' as const }, { test: 'a test' }]) {
      record({ ...locked, ...more });
      record({ ...locked, ...more });
    }
    expect(linesIn(folder)).toHaveLength(6);
  });

  test('writes a header for each catalogue', () => {
    const folder = temporaryFolder();
    const record = createRecorder(folder);
    record(locked);
    record({ ...locked, catalog: 'bank' });
    record({ ...locked, code: 2002 });
    expect(linesIn(folder)).toEqual([
      header,
      seen,
      { ...header, catalog: 'bank' },
      seen,
      header,
      { ...seen, code: 2002 },
    ]);
  });

  test('has a file of its own, as every other one has', () => {
    const folder = temporaryFolder();
    for (let time = 0; time < 5; time++) createRecorder(folder)(locked);
    expect(readdirSync(folder)).toHaveLength(5);
  });

  test('keeps hostile texts on one line', () => {
    const folder = temporaryFolder();
    createRecorder(folder)({ ...locked, test: 'a\nb\u2028\u0000"' });
    expect(linesIn(folder)).toHaveLength(2);
  });
});

test('a run whose folder was deleted makes it anew, and says that something is lost', () => {
  const parent = temporaryFolder();
  const run = startRun({ parent, register: undefined, env: {} });
  expect(run.restore()).toBeUndefined();
  rmSync(run.folder, { recursive: true });
  expect(run.restore()).toMatch(/^The folder of coverage was deleted while the tests ran\./);
  run.finish();
  // The next run knows whose folder it is, and removes it.
  startRun({ parent, register: undefined, env: {} });
  expect(existsSync(run.folder)).toBe(false);
});

describe('a process', () => {
  const nodeArgs = { '--import': '@error-contracts/testing/coverage/register', '--require': register };

  test.each(Object.entries(nodeArgs))('records with node %s', (flag, file) => {
    const folder = temporaryFolder();
    const env = { ...process.env, ERROR_CONTRACTS_COVERAGE: folder };
    const { status, stderr } = spawnSync(process.execPath, [flag, file, '-e', sees], { cwd, env, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(linesIn(folder)).toEqual([header, seen]);
  });

  test.each(['with space-', 'with "quote"-', 'with back\\slash-'])('finds the recorder in a folder %s', (name) => {
    const folder = temporaryFolder(name);
    const copy = join(folder, 'register.js');
    writeFileSync(copy, `require(${JSON.stringify(register)});`);
    const { folder: run, env } = startRun({ parent: folder, register: copy, env: { NODE_OPTIONS: '--no-warnings' } });
    expect(env.NODE_OPTIONS).toMatch(/^--no-warnings --require /);
    const { stderr } = spawnSync(process.execPath, ['-e', sees], { env: { ...process.env, ...env }, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(linesIn(run)).toEqual([header, seen]);
  });

  test('records nothing without the variable, and with an empty one', () => {
    for (const variable of [{}, { ERROR_CONTRACTS_COVERAGE: ' ' }]) {
      const { ERROR_CONTRACTS_COVERAGE: _, ...rest } = process.env;
      const program = "process.exitCode = Symbol.for('error-contracts.coverage') in globalThis ? 1 : 0";
      const { status } = spawnSync(process.execPath, ['--require', register, '-e', program], {
        env: { ...rest, ...variable },
      });
      expect(status).toBe(0);
    }
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)('loses nothing if %s ends it', async (signal) => {
    const folder = temporaryFolder();
    const program = `${sees} console.log('seen'); setInterval(() => {}, 1000)`;
    const env = { ...process.env, ERROR_CONTRACTS_COVERAGE: folder };
    const child = spawn(process.execPath, ['--require', register, '-e', program], { env });
    await once(child.stdout, 'data');
    child.kill(signal);
    const [, endedBy] = await once(child, 'exit');
    // The recorder changes nothing about how a process ends.
    expect(endedBy).toBe(signal);
    expect(linesIn(folder)).toEqual([header, seen]);
  });

  test('each worker has a file of its own', () => {
    const folder = temporaryFolder();
    const program = `${sees}
      const { Worker } = require('node:worker_threads');
      for (let count = 0; count < 3; count++) new Worker(${JSON.stringify(sees)}, { eval: true });`;
    const env = {
      ...process.env,
      ERROR_CONTRACTS_COVERAGE: folder,
      NODE_OPTIONS: `--require ${JSON.stringify(register)}`,
    };
    expect(spawnSync(process.execPath, ['-e', program], { env }).status).toBe(0);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  test('a folder that cannot be written to is told once, and the program goes on', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const env = { ...process.env, ERROR_CONTRACTS_COVERAGE: join(file, 'below') };
    const program = `${sees} ${sees.replace('2001', '2002')} console.log('done')`;
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--require', register, '-e', program], {
      env,
      encoding: 'utf8',
    });
    expect({ stdout, status }).toEqual({ stdout: 'done\n', status: 0 });
    expect(stderr).toMatch(/^warning: coverage of errors is not recorded in this process: ENOTDIR.*\n$/);
  });
});
