import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startLanguages } from '../../src/commands/init/plan/first-errors.js';
import { runCommand } from '../support/run-command.js';
import { treeOf } from '../support/tree-of.js';
import { newProject } from './new-project.js';

test('in an empty folder: three errors without a diagnostic, and what runs them', async () => {
  const project = newProject();
  const { code, stdout, stderr } = await project.init();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('next: npm install\nnext: npm start\n');
  expect(Object.keys(project.json('schemas/catalog.json').errors)).toHaveLength(3);
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
    const { 'src/main.ts': _, ...rest } = before as unknown as Record<string, string>;
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

describe('what is seen', () => {
  const next = async (files: Readonly<Record<string, string | object>>, env = {}) => {
    const { stdout } = await newProject({ 'package.json': {}, ...files }, env).init('--format', 'json');
    return JSON.parse(stdout) as { readonly created: string[]; readonly next: string[]; readonly notes: string[] };
  };

  test.each([
    ['pnpm-lock.yaml', 'pnpm install', 'pnpm error-contracts generate'],
    ['yarn.lock', 'yarn install', 'yarn error-contracts generate'],
    ['bun.lock', 'bun install', 'bunx error-contracts generate'],
    ['package-lock.json', 'npm install', 'npx error-contracts generate'],
    ['other.txt', 'npm install', 'npx error-contracts generate'],
  ])('the package manager by %s', async (lock, install, generate) => {
    expect((await next({ [lock]: '' })).next.slice(0, 2)).toEqual([install, generate]);
  });

  test('the field comes before the lockfile, and that before what runs the command', async () => {
    const env = { npm_config_user_agent: 'bun/1.3.0 npm/? node/v24' };
    const field = { 'package.json': { packageManager: 'pnpm@10.1.0' }, 'yarn.lock': '' };
    expect((await next(field, env)).next[0]).toBe('pnpm install');
    expect((await next({ 'yarn.lock': '' }, env)).next[0]).toBe('yarn install');
    expect((await next({}, env)).next[0]).toBe('bun install');
  });

  test.each([
    [{ fastify: '5' }, ['errors.ts', 'fastify.ts']],
    [{ express: '5' }, ['errors.ts', 'express.ts']],
    [{ hono: '4' }, ['errors.ts', 'hono.ts']],
    [{ '@nestjs/core': '12', express: '5' }, ['errors.ts', 'nest.ts']],
    [{ next: '16', react: '19' }, ['errors.ts', 'next.ts', 'reader.ts', 'error-text.tsx']],
    [{ react: '19' }, ['reader.ts', 'error-text.tsx']],
    [{ vue: '3' }, ['reader.ts']],
    [{ fastify: '5', react: '19' }, ['errors.ts', 'fastify.ts', 'reader.ts', 'error-text.tsx']],
    [{}, ['errors.ts', 'node.ts']],
  ])('the framework by %j', async (dependencies, code) => {
    const { created } = await next({
      'package.json': { dependencies, devDependencies: { typescript: '7' } },
      'src/a.ts': '',
    });
    expect(created.filter((file) => file.startsWith('src/'))).toEqual(code.map((file) => `src/errors/${file}`));
  });

  test.each([
    ['de_DE.UTF-8', 'de', ['en']],
    ['zh_CN.UTF-8', 'zh-CN', ['en']],
    ['zh_HK', 'zh-TW', ['en']],
    ['pt_PT@euro', 'pt-BR', ['en']],
    ['en_GB.UTF-8', 'en', []],
    ['sw_KE', 'en', []],
    ['C.UTF-8', 'en', []],
    ['../../etc', 'en', []],
  ])('the language by LANG=%s', async (LANG, source, others) => {
    const project = newProject({}, { LANG });
    await project.init();
    expect(project.json('schemas/catalog.json').sourceLocale).toBe(source);
    const { stdout } = await project.run('check', '--format', 'json');
    expect(JSON.parse(stdout).diagnostics).toEqual([]);
    for (const other of others) expect(existsSync(join(project.folder, `schemas/locales/${other}.json`))).toBe(true);
  });

  test.each([
    [{ compilerOptions: { module: 'nodenext' } }, "from './errors.js'"],
    [{ compilerOptions: { allowImportingTsExtensions: true } }, "from './errors.ts'"],
    [{ extends: './base.json' }, "from './errors.ts'"],
    [{ files: [], references: [{ path: './tsconfig.app.json' }] }, "from './errors.ts'"],
    [{ extends: './tsconfig.json' }, "from './errors.js'"],
  ])('how imports end, by the tsconfig %j', async (tsconfig, expected) => {
    const options = '{ /* a comment */ "compilerOptions": { "rewriteRelativeImportExtensions": true, }, }';
    const project = newProject({
      'package.json': { type: 'module' },
      'tsconfig.json': tsconfig,
      'base.json': options,
      'tsconfig.app.json': options,
    });
    await project.init();
    expect(project.read('src/errors/node.ts')).toContain(expected);
    const { targets } = project.json('error-contracts.config.json') as { targets: { types: object } };
    expect('importExtension' in targets.types).toBe(expected.includes('.ts'));
  });

  test('a compiler that does not read "exports" is told about', async () => {
    const { notes } = await next({
      'tsconfig.json': { compilerOptions: { module: 'commonjs', moduleResolution: 'node' } },
    });
    expect(notes).toEqual([expect.stringContaining('"nodenext"')]);
  });

  test('code for a project without TypeScript is JavaScript', async () => {
    const { created } = await next({ 'package.json': { type: 'module' }, 'index.js': '' });
    expect(created.filter((file) => file.startsWith('src/'))).toEqual(['src/errors/errors.js', 'src/errors/node.js']);
    const commonjs = await next({ 'index.js': '' });
    expect(commonjs.created.filter((file) => file.startsWith('src/'))).toEqual([
      'src/errors/package.json',
      'src/errors/errors.mjs',
      'src/errors/node.mjs',
    ]);
  });

  test('a workspace: its root is no project, and its package gets the schema from the root', async () => {
    const project = newProject({
      'package.json': { private: true, workspaces: ['apps/*'] },
      'apps/api/package.json': { name: 'api', dependencies: { fastify: '5' } },
      'pnpm-lock.yaml': '',
    });
    const refused = await project.init();
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('help: Name it, such as error-contracts init apps/api; there are apps/api');
    const { code, stdout } = await project.init('apps/api');
    expect(code).toBe(0);
    expect(stdout).toContain('next: cd apps/api\nnext: pnpm install\n');
    expect(project.json('.vscode/settings.json')).toMatchObject({
      'json.schemas': [{ fileMatch: ['/apps/api/schemas/locales/*.json'] }],
    });
    expect((await project.run('check', '--catalog', 'apps/api/schemas/catalog.json')).code).toBe(0);
  });

  test('the packages of pnpm', async () => {
    const project = newProject({
      'package.json': {},
      'pnpm-workspace.yaml': 'packages:\n  - "libs/**"\n  - "!libs/old"\n',
      'libs/a/package.json': {},
    });
    expect((await project.init()).stderr).toContain('init libs/a;');
  });

  test('Yarn without node_modules gets copies of the schemas', async () => {
    const project = newProject({ 'package.json': { packageManager: 'yarn@4.9.0' } });
    await project.init();
    expect(project.json('schemas/catalog.json').$schema).toBe('./catalog.schema.json');
    expect(project.json('schemas/catalog.schema.json').$id).toMatch(/^https:/);
    expect((await project.run('check')).code).toBe(0);
  });

  test('a repository on GitHub gets a workflow, with the folder of a package', async () => {
    const project = newProject({ '.git/HEAD': '', '.github/dependabot.yml': '', 'apps/a: "b"/package.json': {} });
    await project.init('apps/a: "b"');
    const workflow = project.read('.github/workflows/error-contracts.yml');
    const { parse } = await import('yaml');
    expect(parse(workflow).jobs.check.defaults.run['working-directory']).toBe('apps/a: "b"');
    expect(workflow).toContain('npx error-contracts check --format github');
    expect(existsSync(join(newProject().folder, '.github'))).toBe(false);
  });
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
  const { code, stdout } = await project.init();
  expect(code).toBe(0);
  expect(stdout).toContain('note: The catalogue names no "fallback": TEAM_FULL answers');
  expect(project.json('catalog.json')).toEqual(catalog);
  expect(existsSync(join(project.folder, 'schemas'))).toBe(false);
  expect(project.json('error-contracts.config.json').catalog).toBe('catalog.json');
  const wired = project.read('src/errors/errors.ts');
  for (const part of ['createFormatter([en, de])', "fallback: 'TEAM_FULL'"]) expect(wired).toContain(part);
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
