import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importFolder, markdown, sameTexts } from '../support/import-folder.js';
import { runCommand } from '../support/run-command.js';

const changed = markdown({ 2004: 'No such user.', 2006: 'The user is locked.', 2024: 'Use at most 200 characters.' });

/** What the report says about the columns of these documents. */
const COLUMNS = `columns
  Code         code  its header says so
  Description  text  its header says so

`;

test('a document that says the same has nothing to change', async () => {
  const { run, state } = importFolder({ 'codes.md': markdown(sameTexts) });
  const before = state();
  for (const args of [['codes.md'], ['codes.md', '--write'], ['codes.md', '--check']]) {
    expect(await run(...args)).toEqual({
      code: 0,
      stdout: `codes.md -> catalog.json (en)\n\n${COLUMNS}2 same: nothing to do.\n`,
      stderr: '',
    });
  }
  expect(state()).toEqual(before);
});

describe('a document that says something else', () => {
  test('is compared only: added, changed, missing and same, with lines, and what to do next', async () => {
    const { run, state } = importFolder({ 'codes.md': changed });
    const before = state();
    const { code, stdout, stderr } = await run('codes.md');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`codes.md -> catalog.json (en)

${COLUMNS}added 1
  2006  USER_LOCKED     The user is locked.  line 6

changed 2
  2004  USER_NOT_FOUND  line 5
    - We can’t find this user.
    + No such user.
  2024  NAME_TOO_LONG   line 7
    - Use at most 140 characters.
    + Use at most 200 characters.
    default of max: 140 -> 200
    note: not taken. It changes the default of a parameter, which clients show.
    help: Take it with --overwrite NAME_TOO_LONG.

1 added, 1 of 2 changed, 0 same.
next: nothing is written yet; add --write for 2 changes to catalog.json.
next: decide on what was not taken: 1 difference.
`);
    expect(state()).toEqual(before);
  });

  test('is taken with --write, but for what a person must decide', async () => {
    const { run, read, folder } = importFolder({ 'codes.md': changed });
    const before = read('catalog.json');
    const { code, stdout } = await run('codes.md', '--write');
    expect(code).toBe(0);
    expect(stdout).toContain('Written: 1 added, 1 of 2 changed, 0 same.');
    expect(stdout).toContain('next: review the translations of 1 text.');
    const catalog = JSON.parse(read('catalog.json'));
    expect(catalog.errors.USER_NOT_FOUND).toMatchObject({
      message: 'No such user.',
      source: { text: 'No such user.' },
    });
    expect(catalog.errors.USER_LOCKED).toMatchObject({ code: 2006, status: 400, domain: 'account' });
    expect(catalog.errors.NAME_TOO_LONG).toEqual(JSON.parse(before).errors.NAME_TOO_LONG);
    expect((await runCommand(['check', '--catalog', join(folder, 'catalog.json')])).code).toBe(0);
    expect((await run('codes.md')).stdout).toContain('0 of 1 changed, 2 same.');
  });

  test('is taken as a whole with --overwrite; then it says the same', async () => {
    const { run } = importFolder({ 'codes.md': changed });
    expect((await run('codes.md', '--write', '--overwrite', '2024')).code).toBe(0);
    expect(await run('codes.md', '--check')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('3 same: nothing to do.'),
    });
  });

  test('ends with 1 if --check finds a difference', async () => {
    const { run } = importFolder({ 'codes.md': changed });
    expect((await run('codes.md', '--check')).code).toBe(1);
    expect((await run('codes.md', '--check', '--write')).code).toBe(1);
    expect((await run('codes.md', '--check', '--write', '--overwrite', 'NAME_TOO_LONG')).code).toBe(0);
  });

  test('is one JSON object for machines', async () => {
    const { run } = importFolder({ 'codes.md': changed });
    const report = JSON.parse((await run('codes.md', '--format', 'json')).stdout);
    expect(report).toMatchObject({
      ok: true,
      document: 'codes.md',
      target: 'catalog.json',
      locale: 'en',
      written: false,
      summary: { added: 1, changed: 2, missing: 0, unknown: 0, same: 0, rejected: 1 },
      added: [{ code: 2006, name: 'USER_LOCKED', text: 'The user is locked.', line: 6, column: 1 }],
      changed: [
        { code: 2004, before: 'We can’t find this user.', text: 'No such user.' },
        { code: 2024, defaults: ['max: 140 -> 200'], rejection: { help: 'Take it with --overwrite NAME_TOO_LONG.' } },
      ],
      diagnostics: [],
    });
  });
});

test('what the vendor dropped is reported, and stays', async () => {
  const { run, state } = importFolder({ 'codes.md': markdown({ 2004: sameTexts[2004] ?? '' }) });
  const before = state();
  const { code, stdout } = await run('codes.md', '--write', '--check');
  expect(code).toBe(1);
  expect(stdout).toContain('missing 1\n  2024  NAME_TOO_LONG  Use at most 140 characters.  was in the document');
  expect(stdout).toContain('error-contracts deprecate NAME');
  expect(state()).toEqual(before);
});

test('a code that is left out is neither taken nor missing', async () => {
  const { run } = importFolder({ 'codes.md': markdown({ ...sameTexts, 2004: 'Other.', E1: 'Busy.' }) });
  expect((await run('codes.md', '--strict')).code).toBe(1);
  expect(await run('codes.md', '--skip=E1', '--skip', '2004', '--check')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('1 same: nothing to do.'),
  });
});

test('the provenance may have another name than the file', async () => {
  const { run } = importFolder({ 'download(1).md': markdown({ ...sameTexts, 2004: 'No such user.' }) });
  expect((await run('download(1).md')).stdout).toContain('note: not taken. Its text comes from "codes.md".');
  expect((await run('download(1).md', '--document', 'codes.md', '--write')).stdout).toContain('Written: 1 changed');
});

describe('a new catalogue', () => {
  const args = ['codes.csv', '--catalog', 'new/catalog.json', '--name', 'billing', '--source-locale', 'zh-CN'];
  const files = {
    'codes.csv': '错误码,描述,HTTP\n1000,系统繁忙,503\n1001,无权限,\n',
    'names.md': markdown({ 1000: 'System busy' }),
  };

  test('is shown, then written, then passes check, then has nothing to change', async () => {
    const { run, read, folder, state } = importFolder(files);
    const before = state();
    expect((await run(...args)).stdout).toContain('codes.csv -> new new/catalog.json (zh-CN)');
    expect(state()).toEqual(before);
    const { code, stdout } = await run(...args, '--write', '--names-from', 'names.md');
    expect(code).toBe(0);
    expect(stdout).toContain('next: give 1 error a name before the first release: names are permanent.');
    const checked = await runCommand(['check', '--catalog', join(folder, 'new/catalog.json'), '--format', 'json']);
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.stdout).diagnostics).toMatchObject([
      { rule: 'names-are-meaningful', value: '"ERROR_1001"' },
    ]);
    expect(JSON.parse(read('new/catalog.json')).errors).toMatchObject({
      SYSTEM_BUSY: { code: 1000, message: '系统繁忙', status: 503, domain: 'billing' },
      ERROR_1001: { code: 1001, status: 400, source: { document: 'codes.csv', text: '无权限' } },
    });
    expect(await run(...args, '--check')).toMatchObject({ code: 0, stdout: expect.stringContaining('2 same') });
  });

  test('names the JSON Schema beside it, for editors', async () => {
    const { run, read } = importFolder({ ...files, 'catalog.schema.json': '{}' });
    await run('codes.csv', '--catalog', 'other.json', '--name', 'billing', '--source-locale', 'zh-CN', '--write');
    expect(JSON.parse(read('other.json')).$schema).toBe('./catalog.schema.json');
  });
});

describe('a locale', () => {
  const german = markdown({ 2004: 'Gibt es nicht.', 2024: 'Höchstens 140 Zeichen.', 9000: 'Was?' });

  test('gets what it does not have; what a translator wrote stays', async () => {
    const { run, read } = importFolder({ 'codes.md': german });
    expect(await run('codes.md', '--locale', 'fr', '--write')).toMatchObject({ code: 0 });
    expect(JSON.parse(read('locales/fr.json'))).toEqual({
      USER_NOT_FOUND: 'Gibt es nicht.',
      NAME_TOO_LONG: 'Höchstens {max} Zeichen.',
    });
    const before = read('locales/de.json');
    const { stdout } = await run('codes.md', '--locale', 'de', '--write');
    expect(stdout).toContain(
      'note: not taken. A translator wrote the present text.\n    help: Take it with --overwrite USER_NOT_FOUND.',
    );
    expect(stdout).toContain('unknown 1\n  9000  Was?  line 7');
    expect(read('locales/de.json')).toBe(before);
    await run('codes.md', '--locale', 'de', '--write', '--overwrite', 'USER_NOT_FOUND');
    expect(JSON.parse(read('locales/de.json')).USER_NOT_FOUND).toBe('Gibt es nicht.');
  });

  test('is found in any spelling of its tag', async () => {
    const { run, state } = importFolder({ 'codes.md': german });
    expect((await run('codes.md', '--locale', 'DE', '--write', '--overwrite', '2004')).stdout).toContain(
      'locales/de.json (de)',
    );
    expect(Object.keys(state())).toContain('locales/de.json');
  });
});

test('every option is explained', async () => {
  const { code, stdout } = await runCommand(['import', '--help']);
  expect(code).toBe(0);
  for (const option of [
    '--write',
    '--check',
    '--locale',
    '--overwrite',
    '--from',
    '--code-column',
    '--skip',
    '--names-from',
  ]) {
    expect(stdout).toContain(option);
  }
  expect(stdout).toContain('error-contracts import error-codes.md --write');
  expect(stdout).toContain('Exit codes: 0');
});
