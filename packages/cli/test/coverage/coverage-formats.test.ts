import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageProject } from './coverage-project.js';

describe('formats', () => {
  test('JSON has every error, and what is wrong', async () => {
    const { run } = coverageProject();
    const { code, stdout } = await run('coverage', '--format', 'json', '--threshold', '90');
    expect(code).toBe(1);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      ok: false,
      catalog: 'shop',
      files: 2,
      asserted: 1,
      emitted: 1,
      never: 2,
      total: 4,
      percent: 25,
    });
    expect(report.errors[2]).toMatchObject({
      ...{ name: 'ORDER_NOT_FOUND', code: 2000, state: 'emitted', locales: { de: 'emitted' } },
      operations: [{ name: 'getOrder', state: 'emitted' }],
    });
    expect(report.diagnostics).toMatchObject([{ rule: 'coverage-reaches-its-threshold' }]);
  });

  test('JUnit has a case for each error, skipped if it is not asserted, and fails for what is demanded', async () => {
    const { run } = coverageProject();
    const { stdout } = await run('coverage', '--format', 'junit', '--threshold', '90');
    expect(stdout).toContain('<testsuite name="error-contracts" tests="5" failures="1" skipped="3">');
    expect(stdout).toContain('<testcase classname="account" name="USER_NOT_FOUND (1001)"><system-out></system-out>');
    expect(stdout).toContain('name="CARD_EXPIRED (3001)"><skipped message="No test has seen it."/>');
    expect(stdout).toContain('<failure type="coverage-reaches-its-threshold"');
  });

  test.each(['lcov', 'html'])('%s goes to standard output, and what is wrong to standard error', async (format) => {
    const { code, stdout, stderr } = await coverageProject().run('coverage', '--format', format, '--threshold', '90');
    expect(code).toBe(1);
    expect(stdout).toMatch(format === 'lcov' ? /^TN:\nSF:catalog\.json\n/ : /^<!doctype html>/);
    expect(stderr).toContain('coverage-reaches-its-threshold');
  });

  test.each(['text', 'json', 'junit', 'lcov', 'html'])(
    '%s replaces its own report, and no other file',
    async (format) => {
      const { run, read, write } = coverageProject();
      const args = ['coverage', '--format', format, '--out', 'report'];
      expect(await run(...args)).toMatchObject({
        code: 0,
        stdout: 'report: 1 of 4 errors asserted (25 %).\n',
        stderr: '',
      });
      const first = read('report');
      expect((await run(...args)).code).toBe(0);
      expect(read('report')).toBe(first);
      write('report', 'notes of somebody');
      expect(await run(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining('is no report') });
      expect(read('report')).toBe('notes of somebody');
      expect((await run(...args, '--force')).code).toBe(0);
      expect(read('report')).toBe(first);
    },
  );

  test.each([
    '.error-coverage/1.jsonl',
    '.error-coverage/new.jsonl',
    '.error-coverage/run-1/owner.json',
    'link/2.jsonl',
  ])('%s belongs to what the tests recorded, even with --force', async (out) => {
    const { run, read, folder } = coverageProject();
    mkdirSync(join(folder, '.error-coverage/run-1'));
    symlinkSync('.error-coverage', join(folder, 'link'));
    const before = read('.error-coverage/1.jsonl');
    for (const command of [['coverage'], ['coverage', 'run', '--', 'no-such-command']]) {
      const [name = '', ...rest] = command;
      const ran = await run(name, '--format', 'html', '--out', out, '--force', ...rest);
      expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining(`${out} belongs to what`) });
    }
    expect(read('.error-coverage/1.jsonl')).toBe(before);
  });

  test('a report may stand beside what was recorded', async () => {
    const { run, read } = coverageProject();
    expect((await run('coverage', '--format', 'json', '--out', '.error-coverage/report.json')).code).toBe(0);
    expect(read('.error-coverage/report.json')).toMatch(/^\{/);
  });

  test('no file of the project is replaced, even with --force', async () => {
    const { run, read, write } = coverageProject();
    const waivers = '{}\n';
    const operations = '{ "catalog": "shop", "operations": {} }\n';
    write('coverage-waivers.json', waivers);
    write('operations.json', operations);
    for (const out of ['catalog.json', 'coverage-waivers.json', 'operations.json']) {
      const args = ['--operations', 'operations.json', '--format', 'html', '--out', out, '--force'];
      const { code, stderr } = await run('coverage', ...args);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringContaining(`${out} is a file of the catalogue`),
      });
    }
    expect([read('coverage-waivers.json'), read('operations.json')]).toEqual([waivers, operations]);
  });

  test('a folder that is not there, and an empty name', async () => {
    const { run } = coverageProject();
    expect((await run('coverage', '--out', 'no/report.html')).stderr).toContain('no does not exist');
    expect((await run('coverage', '--out', ' ')).stderr).toContain('--out is empty');
  });
});
