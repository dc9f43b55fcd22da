import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importFolder, markdown, sameTexts } from '../support/import-folder.js';

interface BadDocument {
  readonly content: string | Uint8Array;
  readonly says: string;
  readonly help: string;
  /** The line that is wrong. */
  readonly line: number;
}

const table = (...rows: readonly string[]) => `| Code | Description |\n|--|--|\n${rows.join('\n')}\n`;

const bad: Readonly<Record<string, BadDocument>> = {
  'no column of codes.md': {
    content: '# Errors\n\n| Day | Description |\n|--|--|\n| Monday | a |\n',
    says: 'no column of codes; its headers are "Day", "Description".',
    help: '--code-column Day --message-column Description',
    line: 3,
  },
  'two texts.md': {
    content: table('| 1000 | First. |', '| 1000 | Second. |'),
    says: 'The code 1000 has two texts: "First." on line 3 and "Second." on line 4.',
    help: '--skip=1000',
    line: 4,
  },
  'two tables.html': {
    content:
      '<table><tr><th>code<th>message\n<tr><td>1000<td>a</table>\n<table><tr><th>code<th>message\n<tr><td>1000<td>b</table>',
    says: '"a" on line 2 and "b" on line 4',
    help: '--skip=1000',
    line: 4,
  },
  'letters.csv': { content: 'code,message\nE1000,a\n', says: 'is not a whole number', help: '--skip=E1000', line: 2 },
  '16 digits.csv': {
    content: 'code,message\n9007199254740993,a\n',
    says: 'is not between -9007199254740991 and 9007199254740991',
    help: '--skip=9007199254740993',
    line: 2,
  },
  'no text.csv': { content: 'code,message\n1000,\n', says: 'The code 1000 has no text.', help: '--skip=1000', line: 2 },
  'open quote.csv': { content: 'code,message\n1000,"a\n', says: 'never closed', help: 'double each quote', line: 2 },
  'binary.csv': {
    content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0),
    says: 'a binary file',
    help: 'as CSV',
    line: 1,
  },
  'gbk.csv': { content: Uint8Array.of(0xb4, 0xfa, 0xc2, 0xeb), says: 'not UTF-8', help: '--encoding gb18030', line: 1 },
  'empty.md': { content: '', says: 'The document is empty.', help: 'Name the document', line: 1 },
  'no table.md': {
    content: '# Errors\n\nNone.\n',
    says: 'has no table if it is read as markdown',
    help: '--from',
    line: 1,
  },
  'wrong shape.json': { content: '{ "a": [1] }', says: 'an object with "a"', help: '[{ "code": 2004', line: 1 },
  'broken.json': { content: '[{ "code": 1000 "message": "a" }]', says: 'comma', help: 'comma', line: 1 },
  'twice.json': {
    content: '{ "1000": "a",\n "1000": "b" }',
    says: 'written twice; the first one is on line 1',
    help: 'rename',
    line: 2,
  },
  'hostile key.json': {
    content: '{ "__proto__": { "code": "x", "message": "y" } }',
    says: 'is not a whole number',
    help: '--skip=x',
    line: 1,
  },
};

test.each(Object.entries(bad))(
  '%s is refused with the line and the help, and nothing is written',
  async (name, { content, says, help, line }) => {
    const { run, state } = importFolder({ [name]: content });
    const before = state();
    const { code, stdout, stderr } = await run(name, '--write', '--format', 'json');
    expect(code).toBe(1);
    expect(stderr).toBe(`Nothing was imported: ${name} has errors.\n`);
    const { ok, diagnostics } = JSON.parse(stdout);
    expect(ok).toBe(false);
    expect(diagnostics[0]).toMatchObject({ file: name, line });
    expect(diagnostics[0].message).toContain(says);
    expect(diagnostics[0].help).toContain(help);
    expect(state()).toEqual(before);
  },
);

describe('a document that cannot be read', () => {
  test('is missing, is a folder, is a pipe, is too large', async () => {
    const { run, folder } = importFolder({ 'large.csv': '' });
    truncateSync(join(folder, 'large.csv'), 50_000_000);
    mkdirSync(join(folder, 'folder.md'));
    spawnSync('mkfifo', [join(folder, 'pipe.md')]);
    for (const [name, says] of [
      ['nowhere.md', 'There is no such file.'],
      ['folder.md', 'This is a folder, not a file.'],
      ['pipe.md', 'This is not a regular file.'],
      ['large.csv', 'The document has 50.0 MB; at most 10.0 MB can be imported.'],
    ]) {
      expect(await run(name ?? '', '--write')).toMatchObject({ code: 1, stdout: expect.stringContaining(says ?? '') });
    }
  });
});

describe('what is unusual is reported and taken', () => {
  test('digits of full width, headings, zero, hidden characters, tables of something else', async () => {
    const content = `| a | b |\n|--|--|\n| 1 | 2 |\n\n${table('| ２００６ | It\u202es. |', '| **Users** | |', '| 0 | ok |')}`;
    const { run, read } = importFolder({ 'codes.md': content });
    const { code, stdout } = await run('codes.md', '--write');
    expect(code).toBe(0);
    expect(stdout).toContain('codes.md:7:1  "２００６" is written in full-width digits. It was read as 2006.');
    expect(stdout).toContain('The text of 2006 contains U+202E');
    expect(stdout).toContain('its headers are "a", "b"');
    expect(stdout).toContain('The row was taken as a heading and left out.');
    expect(stdout).toContain('means success and is not an error');
    expect(stdout).not.toMatch(/\u202e/);
    expect(read('catalog.json')).toContain('"text": "It\u202es."');
  });

  test('no control character of a document reaches the terminal', async () => {
    const { run } = importFolder({ 'codes.csv': 'code,message\n2006,\u001b[2Ja\u0007\u202eb\u009b31m\n' });
    expect((await run('codes.csv')).stdout).not.toMatch(/[\u001b\u0007\u202e\u009b]/);
  });
});

test('a catalogue with errors is reported, and not touched', async () => {
  const { run, folder, state } = importFolder({ 'codes.md': markdown({ 2006: 'New.' }) });
  const path = join(folder, 'catalog.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"code": 2024', '"code": 2004'));
  const before = state();
  const { code, stdout, stderr } = await run('codes.md', '--write');
  expect(code).toBe(1);
  expect(stdout).toContain('codes-are-unique');
  expect(stderr).toBe('Nothing was imported: catalog.json has errors.\n');
  expect(state()).toEqual(before);
});

test('a locale that cannot be read is reported, and nothing is written', async () => {
  const { run, folder, state } = importFolder({ 'codes.md': markdown({ ...sameTexts, 2006: 'New.' }) });
  mkdirSync(join(folder, 'locales', 'fr.json'));
  const before = state();
  expect(await run('codes.md', '--write')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('This is a folder'),
  });
  expect(state()).toEqual(before);
});

test('a path that cannot be written is reported, and nothing is written', async () => {
  const { run, state } = importFolder({ 'codes.md': markdown(sameTexts) });
  const before = state();
  const args = ['--catalog', 'codes.md/new.json', '--name', 'shop', '--source-locale', 'en'];
  const { code, stderr } = await run('codes.md', ...args, '--write');
  expect(code).toBe(2);
  expect(stderr).toContain('codes.md/new.json cannot be written');
  expect(state()).toEqual(before);
});

describe('a usage error ends with 2 and says what to do', () => {
  const files = { 'codes.md': markdown(sameTexts), 'codes.list': 'code,message\n2004,a\n' };

  test.each([
    [['codes.list'], 'Name it with --from markdown|html|csv|json|'],
    [['https://vendor.example/codes.md'], 'Save the page, and import the file.'],
    [['codes.md', '--encoding', 'klingon'], 'Name one such as utf-8, gb18030'],
    [['codes.md', '--locale', 'de_DE!'], 'Write a BCP 47 tag'],
    [['codes.md', '--locale', 'EN'], 'Leave --locale out to merge into its texts.'],
    [['codes.md', '--locale', 'de', '--domain', 'x'], 'Leave out --domain or --locale.'],
    [['codes.md', '--overwrite', 'USER_NOT_FUND'], 'Did you mean USER_NOT_FOUND?'],
    [['codes.md', '--overwrite', '9999'], 'is not an error of catalog.json'],
    [['codes.md', '--name', 'other'], 'catalog.json exists already'],
    [['codes.md', '--source-locale', 'fr'], 'Leave --source-locale out'],
    [['codes.md', '--catalog', 'new.json'], 'Add --name <kebab-case> --source-locale <tag>'],
    [['codes.md', '--catalog', 'new.json', '--locale', 'de'], 'Import the source language first.'],
    [['codes.md', '--catalog', 'new.json', '--name', 'My Shop', '--source-locale', 'en'], 'Write it in kebab-case'],
    [['codes.md', '--from', 'word'], 'markdown, html, csv, json, '],
    [['codes.md', '--document', ' '], '--document is empty.'],
    [['codes.md', '--code-colum', 'x'], 'Did you mean --code-column?'],
    [[], "missing required argument 'file'"],
  ])('%j', async (args, says) => {
    const { run, state } = importFolder(files);
    const before = state();
    const { code, stdout, stderr } = await run(...args, '--write');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(state()).toEqual(before);
  });
});
