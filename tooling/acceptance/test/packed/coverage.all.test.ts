import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, inject, test } from 'vitest';
import { consumerTools } from '../downloads/consumer-tools.js';
import { nodeVersions } from '../downloads/node-versions.js';
import { mustRun, type Ran, root, run } from '../repository.js';

const { project, tarballs } = inject('packed');
const nodes = inject('nodes');
const { jest } = await consumerTools();
const folder = join(project, 'covered');
const here = (runner: string): string => join(folder, runner);
const command = join(project, 'node_modules/error-contracts/bin/error-contracts.js');
const QUIET = { CI: '1', NO_COLOR: '1' };

beforeAll(() => {
  cpSync(fileURLToPath(new URL('covered/', import.meta.url)), folder, { recursive: true });
  for (const runner of ['vitest', 'jest', 'node-test']) {
    cpSync(join(root, 'schemas/catalog.json'), join(here(runner), 'catalog.json'));
  }
  // The command brings along all that a report needs, so nothing else is installed.
  const into = join(project, 'node_modules/error-contracts');
  mkdirSync(into, { recursive: true });
  mustRun('tar', ['-xf', tarballs['error-contracts'] ?? '', '--strip-components=1', '-C', into], project);
});

/** What tests assert in one process, and what only the server has seen in another one. */
function expectTwoProcesses(ran: Ran, runner: string): void {
  expect(ran.code, `${ran.stdout}${ran.stderr}`).toBe(0);
  expect(ran.stdout).toMatch(/Coverage of authing: 1 of \d+ errors asserted/);
  expect(ran.stdout).toMatch(/only emitted \(1\)\n {2}USER_LOCKED {2}2005 {2}catalog\.json:\d+\n/);
  // The folder stays until the next run, for further reports of it.
  const report = JSON.parse(mustRun(process.execPath, [command, 'coverage', '--format', 'json'], here(runner)));
  expect(report).toMatchObject({ files: 2, asserted: 1, emitted: 1, diagnostics: [] });
}

test('Vitest, by one line of its config', () => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  expectTwoProcesses(run(process.execPath, [vitest, 'run'], here('vitest'), QUIET), 'vitest');
});

test('Vitest in threads, whose globals are their own', () => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--pool', 'vmThreads'];
  expectTwoProcesses(run(process.execPath, args, here('vitest'), QUIET), 'vitest');
});

test.each(nodeVersions)('Jest on Node %s, by one line of its config', (version) => {
  const args = [jest, '--ci', '--no-watchman', '--cacheDirectory', join(project, `jest-covered-${version}`)];
  expectTwoProcesses(run(nodes[version], args, here('jest'), QUIET), 'jest');
});

test.each(nodeVersions)('node:test on Node %s, by coverage run', (version) => {
  const args = [command, 'coverage', 'run', '--', nodes[version], '--test', 'errors.test.mjs'];
  expectTwoProcesses(run(nodes[version], args, here('node-test'), QUIET), 'node-test');
});

test('some of the tests have no report', () => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { code, stdout } = run(process.execPath, [vitest, 'run', 'errors'], here('vitest'), QUIET);
  expect(code).toBe(0);
  expect(stdout).not.toContain('Coverage of');
});
