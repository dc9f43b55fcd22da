import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/index.js';
import { exampleCatalog, exampleLocales, writeCatalog } from './support/example-catalog.js';
import { BIN, neutralEnvironment, runCommand, temporaryFolder } from './support/run-command.js';

function spoiled(): string {
  const catalog = exampleCatalog();
  catalog.errors.USER_NOT_FOUND.code = 1;
  catalog.errors.USER_NOT_FOUND.message = '"<&>\u001b[31m\u202e 100%,:\n::error::x';
  return writeCatalog(temporaryFolder(), catalog, {});
}

test('a catalogue without errors: one line, exit code 0', async () => {
  const { code, stdout } = await runCommand([
    'check',
    '--catalog',
    writeCatalog(temporaryFolder(), exampleCatalog(), exampleLocales()),
  ]);
  expect(code).toBe(0);
  expect(stdout).toBe('example: 2 errors in 2 languages, no diagnostics\n');
});

test('a missing translation is a warning, exit code 0', async () => {
  const locales = { de: { USER_NOT_FOUND: 'Nicht gefunden.' } };
  const { code, stdout } = await runCommand([
    'check',
    '--catalog',
    writeCatalog(temporaryFolder(), exampleCatalog(), locales),
  ]);
  expect(code).toBe(0);
  expect(stdout).toContain('warning');
  expect(stdout).toContain('NAME_TOO_LONG');
  expect(stdout).toContain('1 warning');
});

test('the nearest catalogue is found from a folder below', async () => {
  const folder = temporaryFolder();
  writeCatalog(join(folder, 'schemas'), exampleCatalog(), {});
  writeCatalog(join(folder, 'a/b/other'), exampleCatalog(), {});
  expect(await runCommand(['check'], { cwd: join(folder, 'a/b') })).toMatchObject({ code: 0 });
});

describe('a diagnostic', () => {
  test('in text: place, rule, value, help; nothing that the terminal would obey', async () => {
    const { stdout } = await runCommand(['check', '--catalog', spoiled()]);
    expect(stdout).toMatch(
      /catalog\.json:\d+:\d+ error The code 1 of USER_NOT_FOUND lies in no range\. codes-lie-in-one-range\n {2}note: found 1\n {2}help: /,
    );
    expect(stdout).not.toMatch(/\u001b|\u202e/);
  });

  test('in colours only if they are wanted', async () => {
    const path = spoiled();
    expect((await runCommand(['check', '--catalog', path], { env: { FORCE_COLOR: '1' } })).stdout).toContain(
      '\u001b[31m',
    );
    expect(
      (await runCommand(['check', '--catalog', path], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout,
    ).not.toContain('\u001b[');
    expect((await runCommand(['check', '--catalog', path], { env: { CI: 'true' } })).stdout).not.toContain('\u001b[');
  });

  test('as GitHub annotation: one line', async () => {
    const { code, stdout } = await runCommand(['check', '--format', 'github', '--catalog', spoiled()]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=.*catalog\.json,line=\d+,col=\d+,title=codes-lie-in-one-range::The code 1 /);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  test('as SARIF', async () => {
    const log = JSON.parse((await runCommand(['check', '--format', 'sarif', '--catalog', spoiled()])).stdout);
    expect(log.version).toBe('2.1.0');
    const [result] = log.runs[0].results;
    expect(result).toMatchObject({ ruleId: 'codes-lie-in-one-range', level: 'error' });
    expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(1);
    expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  });

  test('as JUnit', async () => {
    const { stdout } = await runCommand(['check', '--format', 'junit', '--catalog', spoiled()]);
    expect(stdout).toContain('<testsuites tests="1" failures="1">');
    expect(stdout).toContain('<failure type="codes-lie-in-one-range"');
  });
});

test('a reader that stops early gets no stack trace, and the exit code stays', () => {
  const catalog = exampleCatalog();
  for (let index = 0; index < 3000; index++) catalog.errors[`E${index}`] = { ...catalog.errors.USER_NOT_FOUND };
  const path = writeCatalog(temporaryFolder(), catalog, {});
  const command = `{ "${process.execPath}" "${BIN}" check --all --catalog "${path}"; echo "exit $?" >&2; } | head -n 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8', env: neutralEnvironment() });
  expect(stderr).toBe('exit 1\n');
  expect(stdout).toContain('error');
});

test('a named pipe is refused instead of waited for', async () => {
  const pipe = join(temporaryFolder(), 'pipe.json');
  spawnSync('mkfifo', [pipe]);
  expect((await runCommand(['check', '--catalog', pipe])).stdout).toContain('This is not a regular file.');
});

describe('a usage error ends with 2 and says what to do', () => {
  test.each([
    [['chekc'], 'Did you mean check?'],
    [['check', '--formt', 'json'], 'Did you mean --format?'],
    [['check', '--format', 'yaml'], 'text, json, github, sarif, junit'],
    [['generate', 'typs', '--out', 'x'], 'types, validators, i18n'],
    [['generate', 'types', '--catalog', 'c.json'], '--out is missing'],
    [['explain'], "missing required argument 'error'"],
    [['check', 'surplus'], 'too many arguments'],
    [['check'], 'Name the catalogue with --catalog'],
  ])('%j', async (args, says) => {
    const { code, stdout, stderr } = await runCommand(args, { cwd: temporaryFolder() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });

  test('no command at all: help', async () => {
    const { code, stderr } = await runCommand([]);
    expect(code).toBe(2);
    expect(stderr).toContain('Usage: error-contracts');
  });
});

test.each([[[]], ...Object.keys(commands).map((name) => [[name]])])('%j --help', async (command) => {
  const { code, stdout } = await runCommand([...command, '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain(`Usage: ${['error-contracts', ...command].join(' ')}`);
});

test('--version', async () => expect(await runCommand(['--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n' }));
