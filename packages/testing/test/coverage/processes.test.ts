import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startRun } from '@error-contracts/runtime/coverage-runs';
import { describe, expect, test } from 'vitest';
import { header, linesIn, locked, seen, temporaryFolder } from './recordings.js';

const cwd = fileURLToPath(new URL('../../', import.meta.url));
const register = join(cwd, 'dist/cjs/coverage/register.js');

/** A program that sees an error, whatever it does then. */
const sees = `globalThis[Symbol.for('error-contracts.coverage')]?.(${JSON.stringify(locked)});`;

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
