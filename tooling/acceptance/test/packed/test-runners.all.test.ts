import { cpSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { consumerTools } from '../downloads/consumer-tools.js';
import { nodeVersions } from '../downloads/node-versions.js';
import { type Ran, root, run } from '../repository.js';
import { writeConfig } from './consumer-projects.js';

const { project } = inject('packed');
const nodes = inject('nodes');
const { jest, jestPackages, vitest4 } = await consumerTools();
const folder = join(project, 'runners');
const here = (runner: string): string => join(folder, runner);
const installed = (path: string): string => join(root, 'node_modules', path);

beforeAll(() => cpSync(fileURLToPath(new URL('runners/', import.meta.url)), folder, { recursive: true }));

/** What every runner must show of the test that fails. */
const GLANCE = [
  '1 difference from PASSWORD_TOO_SHORT (2029):',
  'expected received',
  'status 422 400',
  'Received HTTP 400 application/json; charset=utf-8 {"code":2029,"message":"Use at least 8 characters for the password.","data":{"min":8}}',
];

/** Returns the lines of an output, whatever each runner writes before them. */
function linesOf({ stdout, stderr }: Ran): readonly string[] {
  expect(`${stdout}${stderr}`).not.toContain('\u001b');
  return `${stdout}${stderr}`.split('\n').map((line) =>
    line
      .replace(/^[\s#│|]+/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

function expectOneOfTwo(ran: Ran, call: string): void {
  expect(ran.code, `${ran.stdout}${ran.stderr}`).toBe(1);
  const lines = linesOf(ran);
  for (const line of GLANCE) expect(lines).toContain(line);
  expect(lines.some((line) => line.endsWith(`${call}"PASSWORD_TOO_SHORT", {"min":8})`))).toBe(true);
}

const VITEST_FILES = ['errors.test.ts', 'set-up.ts'];

function expectNoTypeError(where: string, files: readonly string[]): void {
  writeConfig(join(where, 'tsconfig.json'), { moduleResolution: 'nodenext', types: ['node'] }, files);
  const args = [installed('typescript/bin/tsc'), '--noEmit', '--skipLibCheck', '-p', where];
  expect(run(process.execPath, args, where)).toMatchObject({ code: 0, stdout: '' });
}

const QUIET = { CI: '1', NO_COLOR: '1' };
const MATCHER = 'expect(response).toSatisfyErrorContract(';

describe.each(nodeVersions)('Node %s', (version) => {
  test('Jest, in a CommonJS project', () => {
    const args = ['--ci', '--no-watchman', '--cacheDirectory', join(project, `jest-runner-${version}`)];
    const ran = run(nodes[version], [jest, ...args, '--rootDir', here('jest')], here('jest'), QUIET);
    expectOneOfTwo(ran, MATCHER);
    expect(linesOf(ran)).toContain('Tests: 1 failed, 1 passed, 2 total');
  });

  test.each(['spec', 'tap'])('node:test, reported as %s', (reporter) => {
    const args = ['--test', `--test-reporter=${reporter}`, 'errors.test.mjs'];
    const ran = run(nodes[version], args, here('node-test'), QUIET);
    expectOneOfTwo(ran, 'assertErrorResponse(response, ');
    expect(ran.stdout).toMatch(/pass 1\n.*fail 1\n/s);
    // The stack begins with the line of the test.
    expect(ran.stdout).toMatch(/errors\.test\.mjs:1\d:9/);
  });
});

test('Vitest 5', () => {
  const ran = run(process.execPath, [installed('vitest/vitest.mjs'), 'run'], here('vitest'), QUIET);
  expectOneOfTwo(ran, MATCHER);
  expect(linesOf(ran)).toContain('Tests 1 failed | 1 passed (2)');
});

describe('Vitest 4', () => {
  // A project of its own, because the packages find the Vitest that is beside them.
  const older = join(project, 'vitest-4');
  beforeAll(() => {
    cpSync(fileURLToPath(new URL('runners/', import.meta.url)), older, { recursive: true });
    cpSync(join(project, 'node_modules/@error-contracts'), join(older, 'node_modules/@error-contracts'), {
      recursive: true,
    });
    symlinkSync(dirname(vitest4), join(older, 'node_modules/vitest'), 'junction');
  });

  test('runs the matchers', () => {
    const ran = run(process.execPath, [vitest4, 'run'], join(older, 'vitest'), QUIET);
    expectOneOfTwo(ran, MATCHER);
    expect(linesOf(ran)).toContain('Tests 1 failed | 1 passed (2)');
  });

  test('has their types', () => expectNoTypeError(join(older, 'vitest'), VITEST_FILES));
});

test('the types of the matchers: @jest/globals', () => {
  // A project of its own, with the packages of Jest beside those of the kit.
  const typed = join(project, 'jest-globals');
  cpSync(fileURLToPath(new URL('../fixtures/jest-globals/', import.meta.url)), typed, { recursive: true });
  cpSync(join(project, 'node_modules/@error-contracts'), join(typed, 'node_modules/@error-contracts'), {
    recursive: true,
  });
  for (const name of ['@jest', 'expect']) {
    symlinkSync(join(jestPackages, name), join(typed, 'node_modules', name), 'junction');
  }
  expectNoTypeError(typed, ['errors.ts']);
});

test('Playwright, with its request fixture', () => {
  const ran = run(process.execPath, [installed('@playwright/test/cli.js'), 'test'], here('playwright'), QUIET);
  expectOneOfTwo(ran, MATCHER);
  expect(ran.stdout).toMatch(/ 1 failed\n.* 1 passed /s);
});

test.each([
  ['vitest', VITEST_FILES],
  ['playwright', ['errors.spec.ts', 'playwright.config.ts']],
])('the types of the matchers: %s', (runner, files) => expectNoTypeError(here(runner), files));
