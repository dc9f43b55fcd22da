import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { npmRegistry } from '../support/npm-registry.js';
import { neutralEnvironment, runCommand } from '../support/run-command.js';
import { treeOf } from '../support/tree-of.js';
import { entry, FILES, HEAD, type SplitCatalog, splitCatalog } from './split-catalog.js';

/** Commits everything in the folder of a catalogue. */
function commit(here: SplitCatalog, message: string): void {
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  for (const args of [
    ['-c', 'init.defaultBranch=main', 'init', '--quiet'],
    ['add', '--all'],
    [...person, 'commit', '--quiet', '-m', message],
  ]) {
    const { status, stderr } = spawnSync('git', args, {
      cwd: here.folder,
      encoding: 'utf8',
      env: neutralEnvironment(),
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }
}

/** The changes that `diff` finds, as rule, name, and place if it is known. */
async function changesIn(here: SplitCatalog, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await here.run('diff', ...args, '--format', 'json');
  expect(stdout, stderr).toMatch(/^\{/);
  return JSON.parse(stdout).changes.map(({ rule, name }: { rule: string; name: string }) => `${rule} ${name}`);
}

/** Edits that all revisions must find. */
function edit(here: SplitCatalog): void {
  here.write('errors/orders.json', {
    domain: 'order',
    range: 'orders',
    errors: { ORDER_NOT_FOUND: entry(2001, { status: 410 }) },
  });
  here.write('errors/new/orders.json', { domain: 'order', errors: { ORDER_LOST: entry(2002) } });
  here.write('catalog.json', { ...HEAD, include: ['errors/**/*.json'] });
}

const EDITED = ['code-added ORDER_LOST', 'status-changed ORDER_NOT_FOUND'];

describe('diff finds what changed in the included files', () => {
  test('since a git revision, at the line in the file', async () => {
    const here = splitCatalog();
    commit(here, 'First');
    edit(here);
    expect((await changesIn(here, 'main')).toSorted()).toEqual(EDITED);
    const { stdout } = await here.run('diff', 'main', '--format', 'github');
    expect(stdout).toContain('file=errors/orders.json,line=8');
    expect(stdout).toContain('file=errors/new/orders.json,line=4');
    commit(here, 'Second');
    expect((await changesIn(here, 'main~1', 'main')).toSorted()).toEqual(EDITED);
    expect(await changesIn(here, 'main')).toEqual([]);
  });

  test('in a folder below the root of a repository, with paths from there', async () => {
    const here = splitCatalog();
    for (const path of ['catalog.json', 'errors']) {
      here.write('sub/placeholder', '');
      renameSync(join(here.folder, path), join(here.folder, 'sub', path));
    }
    rmSync(join(here.folder, 'sub/placeholder'));
    commit(here, 'First');
    expect(await changesIn(here, 'main', '--catalog', 'sub/catalog.json')).toEqual([]);
    expect(await changesIn(here, 'main:sub', 'sub')).toEqual([]);
  });

  test('since another folder', async () => {
    const [before, after] = [splitCatalog(), splitCatalog()];
    edit(after);
    expect((await changesIn(after, before.folder)).toSorted()).toEqual(EDITED);
  });

  test('since the last release, and release keeps one file for all', async () => {
    const here = splitCatalog();
    expect(await here.run('release', '1.0.0')).toMatchObject({ code: 0 });
    expect(Object.keys(JSON.parse(here.read('released.json')).errors)).toHaveLength(3);
    edit(here);
    expect((await changesIn(here)).toSorted()).toEqual(EDITED);
    expect(await here.run('release', '1.0.1')).toMatchObject({ code: 1 });
    expect(await here.run('release', '2.0.0')).toMatchObject({ code: 0 });
  });
});

describe('errors of an installed package', () => {
  const include = ['errors/*.json', '@acme/base/catalog.json'];
  const base = (status: number): object => ({ ...HEAD, errors: { BASE_MISSING: entry(1500, { status }) } });
  const installed = (status: number) => ({
    'node_modules/@acme/base/package.json': { name: '@acme/base', version: '1.0.0' },
    'node_modules/@acme/base/catalog.json': base(status),
  });

  test('are those of the catalogue; they are found from its folder upwards, and none of the package runs', async () => {
    const here = splitCatalog({ include }, { ...FILES, ...installed(400) });
    here.write('node_modules/@acme/base/package.json', {
      name: '@acme/base',
      main: './boom.js',
      exports: { '.': './boom.js' },
    });
    here.write('node_modules/@acme/base/boom.js', 'throw new Error("It ran.")');
    const { stdout } = await here.run('explain', 'BASE_MISSING');
    expect(stdout).toContain('1500 BASE_MISSING  HTTP 400, accounts');
    here.write('sub/deep/catalog.json', { ...HEAD, include: ['@acme/base/catalog.json'] });
    expect(await here.run('check', '--catalog', 'sub/deep/catalog.json')).toMatchObject({ code: 0 });
  });

  test('are compared as they are installed, because git has none; a note says so', async () => {
    const here = splitCatalog({ include }, { ...FILES, ...installed(400), '.gitignore': 'node_modules\n' });
    commit(here, 'First');
    edit(here);
    here.write('catalog.json', { ...HEAD, include: ['errors/**/*.json', '@acme/base/catalog.json'] });
    const { stdout, stderr } = await here.run('diff', 'main', '--format', 'json');
    const { changes } = JSON.parse(stdout);
    expect(changes.map(({ rule, name }: { rule: string; name: string }) => `${rule} ${name}`).sort()).toEqual(EDITED);
    expect(stderr).toBe('note: main includes @acme/base, which git does not keep: what is installed now was taken.\n');
  });
});

test('a published package holds the included files, or depends on the packages that do', async () => {
  const head = { ...HEAD, include: ['errors/*.json', '@acme/base/catalog.json'] };
  const base = (status: number): object => ({ ...HEAD, errors: { BASE_MISSING: entry(1500, { status }) } });
  const dependencies = { '@acme/base': '^1.0.0' };
  const env = await npmRegistry([
    { name: '@acme/base', version: '1.0.0', files: { 'catalog.json': base(400) } },
    { name: '@acme/errors', version: '1.0.0', files: { ...FILES, 'catalog.json': head }, manifest: { dependencies } },
    { name: '@acme/partial', version: '1.0.0', files: { 'catalog.json': head } },
  ]);
  const here = splitCatalog(head, {
    ...FILES,
    'node_modules/@acme/base/package.json': { name: '@acme/base' },
    'node_modules/@acme/base/catalog.json': base(503),
  });
  edit(here);
  here.write('catalog.json', { ...head, include: ['errors/**/*.json', '@acme/base/catalog.json'] });
  const diff = async (spec: string) =>
    JSON.parse((await runCommand(['diff', spec, '--format', 'json'], { cwd: here.folder, env })).stdout);
  const { changes } = await diff('@acme/errors@1.0.0');
  const found = changes.map(({ rule, name }: { rule: string; name: string }) => `${rule} ${name}`);
  expect(found.toSorted()).toEqual([...EDITED, 'status-changed BASE_MISSING'].sort());
  const file = '@acme/partial@1.0.0/catalog.json';
  expect((await diff('@acme/partial@1.0.0')).diagnostics).toEqual([
    expect.objectContaining({ rule: 'includes-find-files', file, message: 'There is no folder errors.' }),
    expect.objectContaining({
      rule: 'includes-find-files',
      file,
      message: expect.stringMatching('@acme/base is not installed'),
    }),
  ]);
}, 120_000);

test('an entry that moves to another file is no change, and generates the same bytes', async () => {
  const entries = {
    USER_NOT_FOUND: entry(1001, { domain: 'user' }),
    USER_LOCKED: entry(1002, { domain: 'user' }),
    ORDER_NOT_FOUND: entry(2001, { domain: 'order', data: { id: { type: 'string', description: 'The order.' } } }),
  };
  const { USER_NOT_FOUND, ORDER_NOT_FOUND, USER_LOCKED } = entries;
  const one = splitCatalog({ errors: entries }, {});
  const { domain: _, ...order } = ORDER_NOT_FOUND as { domain: string };
  const several = splitCatalog(
    { include: ['b/*.json', 'a.json'], errors: { USER_LOCKED } },
    { 'b/z.json': { errors: { USER_NOT_FOUND } }, 'a.json': { domain: 'order', errors: { ORDER_NOT_FOUND: order } } },
  );
  expect(await changesIn(several, one.folder, '--level', 'text')).toEqual([]);
  for (const target of ['types', 'validators', 'i18n']) {
    await one.run('generate', target, '--out', 'out');
    await several.run('generate', target, '--out', 'out');
    const files = treeOf(join(several.folder, 'out'));
    expect(Object.keys(files).length).toBeGreaterThan(1);
    expect(files).toEqual(treeOf(join(one.folder, 'out')));
  }
});
