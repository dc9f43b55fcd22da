import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Project, project } from './support/project.js';
import { neutralEnvironment } from './support/run-command.js';

const ERRORS = `import { createErrors } from '@error-contracts/server';
export const errors = createErrors({ fallback: 'ORDER_NOT_FOUND' });
`;

function shop(files: Readonly<Record<string, string>> = {}): Project {
  const here = project();
  mkdirSync(join(here.folder, 'src'));
  mkdirSync(join(here.folder, 'test'));
  here.write('src/errors.ts', ERRORS);
  here.write('src/sign-in.ts', "import { errors } from './errors.js';\nthrow errors.USER_NOT_FOUND();\n");
  here.write('test/sign-in.ts', "expect(body.name).toBe('USER_NOT_FOUND');\n");
  for (const [path, text] of Object.entries(files)) here.write(path, text);
  return here;
}

const WAIVED =
  '{ "CARD_EXPIRED": { "reason": "The old shop throws it.", "expires": "2999-12-31", "of": ["thrown"] } }\n';

test('sources without a fault: what they do, exit code 0', async () => {
  const { run } = shop({ 'coverage-waivers.json': WAIVED });
  expect(await run('usage', 'src', 'test')).toEqual({
    code: 0,
    stderr: '',
    stdout: [
      'read     2 sources, 1 test, 5 lines',
      'thrown   2 of 4 errors; 1 never, 1 of them waived',
      'handled  0',
      'tested   1',
      '',
      'shop: 4 errors in 2 languages, no diagnostics',
      '',
    ].join('\n'),
  });
});

test('each fault has its place, what is wrong and the help; exit code 1', async () => {
  const { run } = shop({ 'src/a.ts': 'if (error.code === 1001) {}\n' });
  const { code, stdout } = await run('usage', 'src');
  expect(code).toBe(1);
  expect(stdout).toContain(`src/a.ts:1:20 error 1001 is the code of USER_NOT_FOUND, written by hand. no-raw-codes
  help: Write catalog.USER_NOT_FOUND.code, or use the name of the error.`);
  expect(stdout).toContain('catalog.json:21:5 error No source throws CARD_EXPIRED (3001). errors-are-thrown');
  expect(stdout).toMatch(/, 2 errors\n$/);
});

describe('formats', () => {
  const files = { 'src/a.ts': "toast('Your card has expired.');\n", 'coverage-waivers.json': WAIVED };

  test('JSON, with every place', async () => {
    const { code, stdout } = await shop(files).run('usage', 'src', 'test', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      errors: 1,
      read: { sources: 3, tests: 1 },
      usage: {
        USER_NOT_FOUND: {
          code: 1001,
          thrown: [{ file: 'src/sign-in.ts', line: 2, column: 7 }],
          tested: [{ file: 'test/sign-in.ts', line: 1, column: 24 }],
        },
      },
      diagnostics: [{ rule: 'no-raw-texts', file: 'src/a.ts', line: 1, column: 7 }],
    });
  });

  test.each([
    ['github', '::error file=src/a.ts,line=1,col=7,title=no-raw-texts::This is the text of CARD_EXPIRED'],
    ['sarif', '"uri": "src/a.ts"'],
    ['sarif', 'https://error-contracts.dev/docs/rules.md#no-raw-texts'],
    ['junit', 'no-raw-texts'],
  ])('%s', async (format, expected) => {
    const { code, stdout } = await shop(files).run('usage', 'src', '--format', format);
    expect(code).toBe(1);
    expect(stdout).toContain(expected);
  });

  test('a list of all errors', async () => {
    const { stdout } = await shop(files).run('usage', 'src', 'test', '--list');
    expect(stdout).toContain('USER_NOT_FOUND        1       0       1  src/sign-in.ts:2:7\n');
    expect(stdout).toContain('CARD_EXPIRED          0       0       0\n');
  });
});

describe('the config', () => {
  test('names sources and what to leave out, from its own folder', async () => {
    const usage = { sources: ['src'], ignore: ['src/legacy/**', '*.gen.ts', 'src/?.ts'] };
    const { folder, write } = shop({
      'error-contracts.config.json': JSON.stringify({ usage }),
      'coverage-waivers.json': WAIVED,
    });
    mkdirSync(join(folder, 'src/legacy'));
    for (const path of ['src/legacy/a.ts', 'src/b.ts', 'c.ts']) write(path, 'if (error.code === 1001) {}\n');
    const { runCommand } = await import('./support/run-command.js');
    expect(await runCommand(['usage'], { cwd: join(folder, 'test') })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('read     2 sources, 0 tests'),
    });
  });

  test('says how serious a rule is', async () => {
    const rules = { 'errors-are-thrown': 'off', 'no-raw-codes': 'warning' };
    const files = {
      'error-contracts.config.json': JSON.stringify({ rules }),
      'src/a.ts': 'if (error.code === 1001) {}\n',
    };
    const { code, stdout } = await shop(files).run('usage', 'src');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/, 1 warning\n$/)]);
  });

  test('cannot turn off that something must be found', async () => {
    const files = { 'error-contracts.config.json': '{ "rules": { "sources-are-found": "off" } }' };
    expect(await shop(files).run('usage', 'src')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('essential-rules-stay-errors'),
    });
  });
});

test('--ignore leaves out paths', async () => {
  const { run } = shop({ 'src/a.ts': 'if (error.code === 1001) {}\n', 'coverage-waivers.json': WAIVED });
  expect(await run('usage', '.', '--ignore', 'src/a.ts', '--ignore', 'test')).toMatchObject({ code: 0 });
});

test('what git ignores is left out', async () => {
  const { run, folder } = shop({
    '.gitignore': 'src/made.ts\n',
    'src/made.ts': 'if (error.code === 1001) {}\n',
    'coverage-waivers.json': WAIVED,
  });
  expect(await run('usage', 'src')).toMatchObject({ code: 1 });
  spawnSync('git', ['init', '-q'], { cwd: folder, env: neutralEnvironment() });
  expect(await run('usage', 'src')).toMatchObject({ code: 0 });
  // Who names a file wants it read.
  expect(await run('usage', 'src', 'src/made.ts')).toMatchObject({ code: 1 });
});

describe('bad input', () => {
  test('nothing was found: a failure', async () => {
    const { run, folder } = shop();
    mkdirSync(join(folder, 'empty'));
    const { code, stdout } = await run('usage', 'empty');
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining('empty:1:1 error There are no sources in TypeScript or JavaScript here.'),
    ]);
  });

  test('a folder that is not there', async () => {
    const { code, stdout } = await shop().run('usage', 'scr');
    expect([code, stdout]).toEqual([1, expect.stringContaining('scr:1:1 error It cannot be read (ENOENT).')]);
  });

  test.each([
    ['usage', ''],
    ['usage', 'src', '--ignore', ' '],
  ])('an empty path: exit code 2', async (...args) => {
    expect(await shop().run(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining('A path is empty.') });
  });

  test('a catalogue with errors: no source is read', async () => {
    const { code, stdout, stderr } = await shop({ 'catalog.json': '{' }).run('usage', 'src');
    expect([code, stderr]).toEqual([1, 'No source was read: correct the catalogue first.\n']);
    expect(stdout).not.toContain('src/');
  });

  test('a waiver that has expired counts for nothing', async () => {
    const { run } = shop({ 'coverage-waivers.json': WAIVED.replace('2999', '2020') });
    expect(await run('usage', 'src')).toMatchObject({ code: 1, stdout: expect.stringContaining('errors-are-thrown') });
  });

  test('the terminal obeys nothing that stands in a source', async () => {
    const { run } = shop({ 'src/a.ts': 'const \u001b[31m = 1;' });
    expect((await run('usage', 'src')).stdout).not.toContain('\u001b');
  });
});
