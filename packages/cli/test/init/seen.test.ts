import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newProject } from './new-project.js';

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
    expect(parse(workflow).jobs.check.defaults.run['working-directory']).toBe('apps/a: "b"');
    expect(workflow).toContain('npx error-contracts check --format github');
    expect(existsSync(join(newProject().folder, '.github'))).toBe(false);
  });

  test.each([
    ['npm', 'npm ci', 'npx error-contracts check --format github'],
    ['pnpm', 'pnpm install --frozen-lockfile', 'pnpm error-contracts check --format github'],
    ['yarn', 'yarn install --immutable', 'yarn error-contracts check --format github'],
    ['bun', 'bun install --frozen-lockfile', 'bunx error-contracts check --format github'],
  ])('the workflow of %s installs, and checks', async (manager, ...commands) => {
    const project = newProject({ 'package.json': {}, '.git/HEAD': '' });
    await project.init('--ci', '--package-manager', manager);
    const { permissions, jobs } = parse(project.read('.github/workflows/error-contracts.yml'));
    expect(permissions).toEqual({ contents: 'read' });
    const run = jobs.check.steps.flatMap((step: { readonly run?: string }) => step.run ?? []);
    expect(run).toEqual(expect.arrayContaining(commands));
  });

  test.each([
    [{ packageManager: 'pnpm@11.28.10' }, undefined],
    [{}, { version: 'latest' }],
  ])('pnpm gets one version in a workflow: package.json has %j', async (manifest, expected) => {
    const project = newProject({ 'package.json': manifest, 'pnpm-lock.yaml': '', '.git/HEAD': '' });
    await project.init('--ci');
    const { jobs } = parse(project.read('.github/workflows/error-contracts.yml'));
    expect(jobs.check.steps[1]).toEqual({ uses: 'pnpm/action-setup@v4', ...(expected ? { with: expected } : {}) });
  });

  test.each([
    ['pnpm/11.1.2 npm/? node/v24.0.0 linux x64', 'pnpm', 'pnpm@11.1.2'],
    ['npm/11.2.0 node/v24.0.0 linux x64 workspaces/false', 'npm', 'npm@11.2.0'],
    ['npm/11.2.0 node/v24.0.0 linux x64 workspaces/false', 'bun', /^bun@\d/],
    ['yarn/evil"\n npm/?', 'yarn', /^yarn@\d+\.\d+\.\d+$/],
    ['', 'npm', /^npm@\d/],
  ])('a template has the version of what runs it: %s', async (agent, manager, expected) => {
    const project = newProject({}, { npm_config_user_agent: agent });
    await project.init('--template', 'monorepo', '--package-manager', manager, '--ci');
    expect(project.json('package.json').packageManager).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
    // pnpm warns of this property.
    expect('workspaces' in project.json('package.json')).toBe(manager !== 'pnpm');
    expect(project.read('.github/workflows/error-contracts.yml')).not.toContain('version: latest');
  });

  test('a new package of a workspace, and a folder that its globs do not take', async () => {
    const project = newProject({ 'package.json': { workspaces: ['libs/*', '!libs/old'] }, 'yarn.lock': '' });
    for (const [folder, schema] of [
      ['libs/errors', '../../../node_modules/'],
      ['libs/old', '../node_modules/'],
      ['other', '../node_modules/'],
    ] as const) {
      expect((await project.init(folder)).code).toBe(0);
      const { $schema } = project.json(`${folder}/schemas/catalog.json`);
      expect($schema, folder).toBe(`${schema}error-contracts/schemas/catalog.schema.json`);
    }
  });
});
