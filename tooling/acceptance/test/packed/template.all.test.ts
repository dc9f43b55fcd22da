import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { root } from '../repository.js';
import { COMMAND, linkModules } from './init/begun-project.js';
import { takingRegistry } from './init/taking-registry.js';

/** Tools that the workspace would have installed. */
const TOOLS = ['@types/node', 'error-contracts', 'turbo', 'typescript', 'vite'];

/** Returns a workspace of the template as it is after an install. */
async function workspace(env: NodeJS.ProcessEnv = {}) {
  const parent = mkdtempSync(join(inject('packed').project, 'template-'));
  const folder = join(parent, 'shop');
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const PATH = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
  // The registry is in this process, so that nothing may wait for another one.
  const run = (command: string, args: readonly string[], cwd = folder) =>
    new Promise<{ readonly code: number | null; readonly output: string }>((resolve) => {
      const child = spawn(command, args, { cwd, env: { PATH, HOME: parent, TURBO_TELEMETRY_DISABLED: '1', ...env } });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
      child.on('close', (code) => resolve({ code, output }));
    });
  const args = ['init', 'shop', '--template', 'monorepo', '--scope', '@acme', '--languages', 'en,de', '--yes'];
  const begun = await run(process.execPath, [COMMAND, ...args], parent);
  expect(begun.code, begun.output).toBe(0);
  linkModules(folder, TOOLS);
  const packages = { errors: 'schemas', api: 'apps/api', web: 'apps/web' };
  const generated = ['types', 'validators', 'i18n'].map((name) => [`error-${name}`, `packages/${name}`] as const);
  for (const [name, at] of [...Object.entries(packages), ...generated]) {
    const link = join(folder, 'node_modules/@acme', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(folder, at), link, 'junction');
  }
  const edit = (file: string, from: string, to: string): void => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  return { folder, run, edit, command: (...words: readonly string[]) => run(process.execPath, [COMMAND, ...words]) };
}

test('the workspace builds, again from the cache, and after an edit only what depends on it', async () => {
  const { run, edit } = await workspace();
  const build = async () => {
    const { code, output } = await run('turbo', ['run', 'build', '--output-logs=errors-only', '--concurrency=1']);
    expect(code, output).toBe(0);
    return /Cached: +(\d+) cached, (\d+) total/.exec(output)?.slice(1).map(Number);
  };
  expect(await build()).toEqual([0, 8]);
  expect(await build()).toEqual([8, 8]);
  edit('apps/api/src/main.ts', 'Hello', 'Hi');
  expect(await build()).toEqual([7, 8]);
  edit('schemas/catalog.json', 'We can’t find this.', 'This is not here.');
  expect(await build()).toEqual([0, 8]);
});

test('release publishes the packages with the catalogue, and diff compares with what was published', async () => {
  const registry = await takingRegistry();
  const npmrc = join(inject('packed').project, '.npmrc-of-template');
  writeFileSync(npmrc, `registry=${registry.url}\n${registry.url.replace('http:', '')}:_authToken=secret\n`);
  onTestFinished(() => rmSync(npmrc));
  const { run, edit, command, folder } = await workspace({
    npm_config_userconfig: npmrc,
    npm_config_update_notifier: 'false',
    npm_config_fetch_retries: '0',
  });
  const release = (...args: readonly string[]) => run(process.execPath, ['scripts/release.mjs', ...args]);
  const all = (version: string) =>
    ['errors', 'error-types', 'error-validators', 'error-i18n'].map((name) => `@acme/${name}@${version}`);

  expect(await release()).toMatchObject({ code: 2, output: expect.stringContaining('Name the version') });
  registry.refuseWith(401);
  expect((await release('0.1.0')).code).toBe(1);
  expect(registry.published).toEqual([]);
  registry.refuseWith(undefined);
  const first = await release('0.1.0');
  expect(first.code, first.output).toBe(0);
  expect(registry.published).toEqual(all('0.1.0'));
  // What is published already is left out.
  const again = await release('0.1.0');
  expect(again.output).toContain('@acme/errors@0.1.0 is published already.');
  expect(registry.published).toHaveLength(4);

  edit('schemas/catalog.json', '"status": 404', '"status": 410');
  edit('schemas/catalog.json', '"RESOURCE_NOT_FOUND": {', '"RESOURCE_GONE": {');
  edit('schemas/locales/de.json', '"RESOURCE_NOT_FOUND"', '"RESOURCE_GONE"');
  const { output } = await command('diff', '@acme/errors@0.1.0', '--format', 'json');
  expect(JSON.parse(output)).toMatchObject({ bump: 'major', before: { kind: 'package', version: '0.1.0' } });
  const tooSmall = await release('0.1.1');
  expect(tooSmall.code, tooSmall.output).toBe(1);
  expect(registry.published).toHaveLength(4);
  expect(JSON.parse(readFileSync(join(folder, 'schemas/package.json'), 'utf8')).version).toBe('0.1.0');
}, 240_000);
