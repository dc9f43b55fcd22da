import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BIN, spawnCommand, temporaryFolder } from '../support/run-command.js';
import { treeOf } from '../support/tree-of.js';
import { newProject } from './new-project.js';

const MANIFEST = { 'package.json': { name: 'shop', type: 'module' }, 'src/a.ts': '' };

describe('what is refused leaves the folder as it was', () => {
  test.each<[string, Record<string, string | object>, string[], number, RegExp]>([
    ['package.json that is no JSON', { 'package.json': '{\n  "name": ,\n}\n' }, [], 1, /^package\.json:2:11 error /],
    [
      'package.json with a key twice',
      { 'package.json': '{\n  "a": 1,\n  "a": 2\n}\n' },
      [],
      1,
      /^package\.json:3:3 error /,
    ],
    ['package.json that is a list', { 'package.json': '[]' }, [], 1, /not a JSON object[\s\S]*help: Write at least/],
    [
      'scripts that are a text',
      { 'package.json': '{\n  "name": "shop",\n  "scripts": "build"\n}\n' },
      [],
      1,
      /^package\.json:3:14 error "scripts" is not a JSON object\.[\s\S]*help: Write an object, \{\}, or delete it/,
    ],
    ['dependencies that are a list', { 'package.json': { dependencies: ['a'] } }, [], 1, /"dependencies" is not a/],
    ['devDependencies that are null', { 'package.json': { devDependencies: null } }, [], 1, /"devDependencies" is not/],
    ['package.json that is a folder', { 'package.json/a': '' }, [], 1, /This is a folder/],
    ['package.json in UTF-16', { 'package.json': '\u0000{' }, [], 1, /^package\.json:1:1 error /],
    ['a catalogue with an error', { ...MANIFEST, 'catalog.json': '{' }, [], 1, /^catalog\.json:1:/],
    ['a catalogue without errors', { ...MANIFEST, 'catalog.json': {} }, [], 1, /catalog\.json/],
    ['a config with an error', { ...MANIFEST, 'error-contracts.config.json': '{ "targts": {} }' }, [], 1, /targts/],
    [
      'a config that points outside',
      { ...MANIFEST, 'error-contracts.config.json': '{ "catalog": "../../x/catalog.json" }' },
      [],
      2,
      /would be written to|outside/,
    ],
    ['a language that is none', MANIFEST, ['--languages', 'en,xx-$'], 2, /is not a language tag/],
    [
      'a language without texts',
      MANIFEST,
      ['--languages', 'sw'],
      2,
      /no first texts in "sw"[\s\S]*help: Begin with some of en, /,
    ],
    ['a server that is unknown', MANIFEST, ['--server', 'koa'], 2, /Allowed choices are fastify, /],
    ['a file as folder', MANIFEST, ['package.json'], 2, /package\.json is a file, not a folder/],
    ['an empty name', MANIFEST, [' '], 2, /The folder is empty/],
    ['a folder in the way', { ...MANIFEST, 'error-contracts.config.json/a': '' }, [], 1, /folder/],
    ['a file in the way', { ...MANIFEST, schemas: '' }, [], 2, /schemas.* cannot be written \(E/],
    [
      'constants that import cannot read',
      { ...MANIFEST, 'src/errors.ts': '' },
      ['--from', 'src/errors.ts'],
      2,
      /"import" cannot read src\/errors\.ts: it reads markdown, html, csv, json[\s\S]*help: /,
    ],
    ['a document that is not there', MANIFEST, ['--from', 'codes.md'], 2, /There is no codes\.md/],
    [
      'a document beside a catalogue',
      { ...MANIFEST, 'codes.md': '', 'catalog.json': {} },
      ['--from', 'codes.md'],
      2,
      /catalog\.json exists already[\s\S]*import codes\.md --write/,
    ],
    [
      'a server of another generator',
      {},
      ['--server', 'nest'],
      2,
      /no project of NestJS[\s\S]*help: Make one first: npx @nestjs\/cli new/,
    ],
    ['a template with such a server', {}, ['--template', 'monorepo', '--server', 'next'], 2, /Choose one of node, /],
    ['a scope without a template', MANIFEST, ['--scope', '@acme'], 2, /help: Leave it out, or add --template/],
    ['a template in a project', MANIFEST, ['--template', 'monorepo'], 2, /is not empty/],
    ['a template with a document', {}, ['--template', 'monorepo', '--from', 'a.md'], 2, /does not go with/],
    ['a scope that is none', {}, ['--template', 'monorepo', '--scope', '@A/"'], 2, /no scope of npm/],
  ])('%s', async (_, files, args, code, says) => {
    const project = newProject(files);
    const before = treeOf(project.folder);
    const ran = await project.init(...args);
    expect(ran.code, ran.stdout + ran.stderr).toBe(code);
    expect(ran.stdout + ran.stderr).toMatch(says);
    expect(ran.stderr).not.toContain('bug');
    expect(treeOf(project.folder)).toEqual(before);
    expect(readdirSync(project.folder).sort()).toEqual(
      [...new Set(Object.keys(files).map((file) => file.split('/')[0]))].sort(),
    );
  });

  test.each<[string, Buffer, number, RegExp]>([
    [
      'package.json',
      Buffer.from('{ "author": "Andr\u00e9" }', 'latin1'),
      1,
      /^package\.json:1:1 error The file is not UTF-8\./,
    ],
    ['package.json', Buffer.from('\uFEFF{}', 'utf16le'), 1, /not UTF-8 but UTF-16/],
    ['.gitignore', Buffer.from('\uFEFFdist', 'utf16le'), 2, /\.gitignore is not UTF-8\.\nhelp: Save it as UTF-8/],
    ['.vscode/settings.json', Buffer.from('{ "a": "\u00e9" }', 'latin1'), 2, /settings\.json is not UTF-8/],
    ['error-contracts.config.json', Buffer.from('{ "catalog": "\u00e9" }', 'latin1'), 1, /not UTF-8/],
  ])('%s in another encoding, of %j', async (file, content, code, says) => {
    const project = newProject({ ...MANIFEST, [file]: '' });
    writeFileSync(join(project.folder, file), content);
    const before = treeOf(project.folder);
    const ran = await project.init();
    expect(ran.code, ran.stdout + ran.stderr).toBe(code);
    expect(ran.stdout + ran.stderr).toMatch(says);
    expect(treeOf(project.folder)).toEqual(before);
    expect(readFileSync(join(project.folder, file))).toEqual(content);
  });

  test('a folder inside a project', async () => {
    const project = newProject({ ...MANIFEST, '.git/HEAD': '' });
    const { code, stderr } = spawnCommand(['init'], { cwd: join(project.folder, 'src') });
    expect(code).toBe(2);
    expect(stderr).toContain('help: Go there, or name the folder to make a package here: error-contracts init .');
    expect(treeOf(project.folder)).toEqual(treeOf(newProject({ ...MANIFEST, '.git/HEAD': '' }).folder));
  });

  test.each(['schemas', 'src', '.vscode'])('%s is a link that leads out of the project', async (name) => {
    const [project, outside] = [newProject({ 'package.json': { type: 'module' } }), temporaryFolder()];
    symlinkSync(outside, join(project.folder, name));
    const { code, stderr } = await project.init();
    expect(code, stderr).toBe(2);
    expect(stderr).toContain('a folder on the way is a link');
    expect(readdirSync(outside)).toEqual([]);
    expect(readdirSync(project.folder).sort()).toEqual([name, 'package.json'].sort());
  });

  test('a file system that is read-only, if the machine can mount one', () => {
    const { folder } = newProject(MANIFEST);
    const mount = `mount --bind '${folder}' '${folder}' && mount -o remount,bind,ro '${folder}'`;
    if (spawnSync('unshare', ['-rm', 'sh', '-c', mount]).status !== 0) return;
    const inside = `cd '${folder}'; "${process.execPath}" "${BIN}" init --yes`;
    const ran = spawnSync('unshare', ['-rm', 'sh', '-c', `${mount}; ${inside}`], { encoding: 'utf8' });
    expect(ran.status, ran.stderr).toBe(2);
    expect(ran.stderr).toContain('cannot be written (EROFS)');
    expect(treeOf(folder)).toEqual(treeOf(newProject(MANIFEST).folder));
  });
});

describe('package.json keeps its layout', () => {
  const text = '{\n\t"name": "shop",\n\t"type": "module",\n\t"scripts": { "build": "tsc", "errors": "mine" }\n}';
  test.each([
    ['tabs', text],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${text}\n`],
    ['one line', JSON.stringify(JSON.parse(text))],
  ])('%s', async (_, before) => {
    const project = newProject({ 'package.json': before, 'src/a.ts': '' });
    expect(await project.init()).toMatchObject({ code: 0, stderr: '' });
    const after = project.read('package.json');
    const plain = after.replace(/^\uFEFF/, '');
    expect(after.startsWith('\uFEFF')).toBe(before.startsWith('\uFEFF'));
    expect(after.split('\r\n').length > 1).toBe(before.includes('\r\n'));
    expect(after.split(/(?<!\r)\n/).length > 1).toBe(/(?<!\r)\n/.test(before));
    expect(after.endsWith('\n')).toBe(before.endsWith('\n'));
    expect(plain.includes('\n\t"dependencies"') || plain.includes('\r\n\t"dependencies"')).toBe(before.includes('\t'));
    expect(JSON.parse(plain).scripts).toEqual({
      build: 'tsc',
      errors: 'mine',
      'errors:check': 'error-contracts check',
      'errors:watch': 'error-contracts generate --watch',
      prebuild: 'error-contracts generate',
    });
  });

  test('a list of own settings of the editor stays', async () => {
    const own = '{ "json.schemas": [] }';
    const project = newProject({ ...MANIFEST, '.vscode/settings.json': own });
    await project.init();
    expect(project.read('.vscode/settings.json')).toBe(own);
  });

  test('comments in the settings of the editor stay', async () => {
    const project = newProject({ ...MANIFEST, '.vscode/settings.json': '{\n  // mine\n  "a": 1\n}\n' });
    await project.init();
    expect(project.read('.vscode/settings.json')).toMatch(/^\{\n {2}\/\/ mine\n {2}"a": 1,\n {2}"json\.schemas": \[/);
  });

  test('.gitignore gets a line of its own', async () => {
    const project = newProject({ ...MANIFEST, '.gitignore': 'dist' });
    await project.init();
    expect(project.read('.gitignore')).toBe('dist\n/src/errors/generated/\n');
  });

  test('a link stays a link', async () => {
    const project = newProject({ ...MANIFEST, 'real.json': { name: 'real' } });
    writeFileSync(join(project.folder, 'package.json'), '');
    spawnSync('ln', ['-sf', 'real.json', 'package.json'], { cwd: project.folder });
    await project.init();
    expect(treeOf(project.folder)['package.json']).toBe('link');
    expect(project.json('real.json')).toMatchObject({ name: 'real', devDependencies: { 'error-contracts': '^0.1.0' } });
  });
});

describe('files that a person has already', () => {
  test.each([
    ['export const mine = 1;\n', true],
    ['export const errors = 1;\n', false],
    ['const errors = 1;\nexport { errors };\n', false],
    ["export * from './other.js';\n", false],
    ['export const { errors } = all;\n', false],
  ])('an errors.ts that holds %j', async (text, isNoted) => {
    const project = newProject({
      'package.json': { devDependencies: { typescript: '7' } },
      'src/errors/errors.ts': text,
    });
    const { code, stdout } = await project.init('--client', 'react');
    expect(code).toBe(0);
    expect(project.read('src/errors/errors.ts')).toBe(text);
    const note =
      'note: src/errors/errors.ts was there, and exports no "errors": src/errors/node.ts imports that from it.';
    expect(stdout.includes(note)).toBe(isNoted);
    expect(stdout).not.toContain('reader.ts was there');
  });

  test('a reader of another kind', async () => {
    const project = newProject({
      'package.json': { type: 'module' },
      'src/errors/reader.js': 'export const read = 1;\n',
    });
    expect((await project.init('--client', 'react')).stdout).toContain(
      'src/errors/reader.js was there, and exports no "reader"',
    );
  });
});

test('a folder whose name looks like an option is one a shell can enter', async () => {
  const project = newProject();
  const { code, stdout } = await project.init('--yes', '--', '-x');
  expect(code).toBe(0);
  expect(stdout).toContain('next: cd ./-x\n');
});
