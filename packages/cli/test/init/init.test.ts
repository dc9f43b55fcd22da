import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startLanguages } from '../../src/commands/init/plan/first-errors.js';
import { runCommand } from '../support/run-command.js';
import { treeOf } from '../support/tree-of.js';
import { newProject } from './new-project.js';

test('in an empty folder: three errors without a diagnostic, and what runs them', async () => {
  const project = newProject();
  const { code, stdout, stderr } = await project.init();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('next: npm install\nnext: npm start\n');
  expect(Object.keys(Object(project.json('schemas/catalog.json').errors))).toHaveLength(3);
  expect((await project.run('check')).stdout).toBe('shop: 3 errors in 1 language, no diagnostics\n');
  expect((await project.run('generate')).code).toBe(0);
  expect(project.read('src/main.ts')).toContain('errors.RESOURCE_NOT_FOUND()');
  expect(project.json('package.json')).toMatchObject({ name: 'shop', private: true, type: 'module' });
});

test.each(startLanguages)('the first texts in %s break no rule, also beside all others', async (language) => {
  const project = newProject();
  const tags = [language, ...startLanguages.filter((one) => one !== language)];
  expect((await project.init('--languages', tags.join(','))).code).toBe(0);
  expect((await project.run('check')).stdout).toBe(`shop: 3 errors in ${tags.length} languages, no diagnostics\n`);
});

test('a second run changes nothing, and a broken-off one is completed', async () => {
  const project = newProject();
  await project.init('--client', 'react');
  const before = treeOf(project.folder);
  const again = await project.init('--client', 'react');
  expect(again).toMatchObject({ code: 0, stderr: '' });
  expect(again.stdout).toContain('nothing was written');
  expect(treeOf(project.folder)).toEqual(before);
  for (const part of ['schemas', 'src', 'error-contracts.config.json']) {
    execFileSync('rm', ['-r', join(project.folder, part)]);
    expect((await project.init('--server', 'node', '--client', 'react')).code).toBe(0);
    // Only a new project has a program and a page.
    const { 'src/main.ts': _, 'src/page.tsx': __, ...rest } = before as unknown as Record<string, string>;
    expect(treeOf(project.folder), part).toMatchObject(rest);
  }
});

test('--dry-run shows a patch that git applies, and writes nothing', async () => {
  const files = { 'package.json': { name: 'shop', type: 'module' }, 'src/server.ts': 'export {};\n' };
  const [project, other] = [newProject(files), newProject(files)];
  const before = treeOf(project.folder);
  const { code, stdout } = await project.init('--dry-run', '--format', 'json');
  expect(code).toBe(0);
  expect(treeOf(project.folder)).toEqual(before);
  const { patch, written } = JSON.parse(stdout);
  expect(written).toBe(false);
  const applied = spawnSync('git', ['apply', '-'], { cwd: project.folder, input: patch, encoding: 'utf8' });
  expect(applied).toMatchObject({ status: 0, stderr: '' });
  await other.init();
  expect(treeOf(project.folder)).toEqual(treeOf(other.folder));
});

test('a catalogue that is there is taken as it is, with its languages and its errors', async () => {
  const errors = { TEAM_FULL: { code: 1, message: 'The team is full.', status: 409, domain: 'team' } };
  const envelope = { code: 'code', message: 'message' };
  const catalog = { name: 'teams', sourceLocale: 'en', envelope, ranges: [{ from: 1, to: 9, name: 'all' }], errors };
  const project = newProject({
    'package.json': { type: 'module', dependencies: { fastify: '5' } },
    'src/a.ts': '',
    'tsconfig.json': {},
    'catalog.json': catalog,
    'locales/de.json': { TEAM_FULL: 'Das Team ist voll.' },
  });
  const { code, stdout } = await project.init('--languages', 'fr');
  expect(code).toBe(0);
  expect(stdout).toContain('note: The catalogue is there already, in en, de: --languages changes nothing.');
  expect(stdout).toContain('note: The catalogue names no "fallback": TEAM_FULL answers');
  expect(project.json('catalog.json')).toEqual(catalog);
  expect(existsSync(join(project.folder, 'schemas'))).toBe(false);
  expect(project.json('error-contracts.config.json').catalog).toBe('catalog.json');
  const wired = project.read('src/errors/errors.ts');
  for (const part of ['messages: [en, de]', "fallback: 'TEAM_FULL'"]) expect(wired).toContain(part);
});

test('a config that is there gets the targets that it lacks, and the code follows its folders', async () => {
  const config =
    '{ "catalog": "my/errors.json", "targets": { "types": { "out": "gen/types" } }, "complete": ["de"] }\n';
  const project = newProject({ 'package.json': {}, 'tsconfig.json': {}, 'error-contracts.config.json': config });
  expect(await project.init('--languages', 'en,de')).toMatchObject({ code: 0, stderr: '' });
  const { targets, complete, catalog } = project.json('error-contracts.config.json') as Record<string, unknown>;
  expect({ targets, complete, catalog }).toEqual({
    targets: {
      types: { out: 'gen/types' },
      validators: { out: 'src/errors/generated/validators' },
      i18n: { out: 'src/errors/generated/i18n' },
    },
    complete: ['de'],
    catalog: 'my/errors.json',
  });
  expect(project.read('src/errors/errors.ts')).toContain("from '../../gen/types/index.js'");
  expect(existsSync(join(project.folder, 'my/locales/de.json'))).toBe(true);
  expect((await project.run('check')).code).toBe(0);
});

test('--from makes the catalogue of a document', async () => {
  const project = newProject({
    'package.json': { type: 'module' },
    'codes.md': '| code | message | status | name |\n|--|--|--|--|\n| 7 | The card is gone. | 404 | CARD_GONE |\n',
  });
  const { code, stderr } = await project.init('--from', 'codes.md', '--languages', 'en');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(project.json('schemas/catalog.json')).toMatchObject({ name: 'shop', errors: { CARD_GONE: { code: 7 } } });
  expect((await project.run('generate')).code).toBe(0);
});

test('a folder may be new, and have spaces in its name', async () => {
  const project = newProject();
  const { code, stdout } = await project.init('My new Café');
  expect(code).toBe(0);
  expect(stdout).toContain("next: cd 'My new Café'\n");
  expect(project.json('My new Café/package.json').name).toBe('my-new-cafe');
  mkdirSync(join(project.folder, '商店'));
  const named = await runCommand(['init'], { cwd: join(project.folder, '商店') });
  expect(named.code).toBe(0);
  expect(project.json('商店/package.json').name).toBe('my-service');
});

test('every command of the README runs, and --help shows two examples that do', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const { stdout: help } = await runCommand(['init', '--help']);
  const commands = [
    ...`${readme.slice(readme.indexOf('## Begin'))}${help}`.matchAll(/^ *error-contracts (init.*?)(?: +#.*)?$/gm),
  ];
  expect(commands.length).toBeGreaterThan(8);
  for (const [, words = ''] of commands) {
    const project = newProject({
      'package.json': { type: 'module', workspaces: undefined },
      'error-codes.md':
        '| code | message | status | name |\n|--|--|--|--|\n| 7 | The card is gone. | 404 | CARD_GONE |\n',
    });
    const ran = await project.run(...words.split(' '));
    expect(ran.code, `${words}\n${ran.stderr}`).toBe(0);
  }
});

test('a workspace of the template has all its files in its own folder, also in a repository of others', async () => {
  const repository = newProject({ 'package.json': { name: 'all', workspaces: ['services/*'] } });
  mkdirSync(join(repository.folder, '.git'));
  const before = treeOf(repository.folder);
  const made = await repository.init('shop', '--template', 'monorepo', '--yes');
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(existsSync(join(repository.folder, 'shop/.vscode/settings.json'))).toBe(true);
  execFileSync('rm', ['-r', join(repository.folder, 'shop')]);
  expect(treeOf(repository.folder)).toEqual(before);
});

test.each([
  [
    ['--server', 'fastify', '--client', 'react', '--tests', 'vitest'],
    ['index.html', 'src/page.tsx', 'vite.config.js', 'test/set-up.ts', 'test/errors.test.ts'],
    ['npm run page', 'npm run test'],
  ],
  [['--server', 'hono'], ['test/errors.test.ts'], ['npm run test']],
  [['--server', 'none', '--client', 'react'], [], []],
  [['--tests', 'none'], [], []],
])('a new project with %j gets a page and a contract test that fit it', async (args, files, steps) => {
  const project = newProject();
  const { created, next } = JSON.parse((await project.init(...args, '--format', 'json')).stdout);
  expect(created.filter((file: string) => /page|index\.html|vite|test\//.test(file)).sort()).toEqual(files.toSorted());
  expect(next.map((step: string) => step.replace(/ {2}.*/, '')).filter((step: string) => /run/.test(step))).toEqual(
    steps,
  );
  const { scripts, devDependencies } = project.json('package.json') as { scripts: object; devDependencies: object };
  expect('test' in scripts).toBe(steps.includes('npm run test'));
  expect('@error-contracts/testing' in devDependencies).toBe('test' in scripts);
  expect(project.json('tsconfig.json').include).toEqual(['src', 'test']);
});

test('a project gets a contract test only if it has Vitest and a folder for tests', async () => {
  const manifest = { type: 'module', devDependencies: { vitest: '5' }, scripts: { test: 'mine' } };
  const created = async (files: object): Promise<string[]> =>
    JSON.parse((await newProject({ ...files, 'src/a.js': '' }).init('--format', 'json')).stdout).created;
  const tests = (files: readonly string[]): readonly string[] => files.filter((file) => file.startsWith('test/'));
  expect(tests(await created({ 'package.json': manifest, 'test/a.test.js': '' }))).toEqual([
    'test/set-up.js',
    'test/errors.test.js',
  ]);
  expect(tests(await created({ 'package.json': manifest }))).toEqual([]);
  expect(tests(await created({ 'package.json': { type: 'module' }, 'test/a.test.js': '' }))).toEqual([]);
});
