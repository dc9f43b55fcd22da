import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { CONFIG_FILE } from '../../src/config/config-file.js';
import { CATALOG } from '../support/project.js';
import { runCommand, temporaryFolder } from '../support/run-command.js';
import { treeOf } from '../support/tree-of.js';
import { configProject, TARGETS } from './config-project.js';

const catalog = 'errors/shop.json';
const other = CATALOG.replace('"shop"', '"other"');

test('the nearest config above the working directory counts, and its paths begin in its folder', async () => {
  const here = configProject({ catalog, targets: TARGETS });
  here.write('src/deep/note.md', '');
  const { code, stdout } = await here.run('generate types', 'src/deep');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^types: 4 errors -> \.\.\/errors\/types: 4 files/);
  expect(Object.keys(treeOf(join(here.folder, 'src/errors/types')))).toHaveLength(4);
});

test('of two configs the nearest wins, although it lists less', async () => {
  const here = configProject({ catalog, targets: TARGETS });
  here.write(`below/${CONFIG_FILE}`, {});
  here.write('below/catalog.json', other);
  expect((await here.run('check', 'below')).stdout).toContain('other: 4 errors');
  const { code, stderr } = await here.run('generate', 'below');
  expect(code).toBe(2);
  expect(stderr).toContain('No target was named, and no config lists any.');
});

test('a config wins over a catalogue at a default path that is nearer', async () => {
  const here = configProject({ catalog });
  here.write('below/catalog.json', other);
  expect((await here.run('check', 'below')).stdout).toContain('shop: 4 errors');
});

test('without a member for it, the catalogue is at a default path beside the config', async () => {
  const here = configProject({});
  here.write('schemas/catalog.json', other);
  here.write('below/note.md', '');
  expect((await here.run('check', 'below')).stdout).toContain('other: 4 errors');
});

describe('--config', () => {
  test('names another config, with paths from its own folder', async () => {
    const here = configProject('{');
    here.write('other/my.json', { catalog: 'c.json', targets: { types: { out: 'out' } } });
    here.write('other/c.json', other);
    expect((await here.run('check --config other/my.json')).stdout).toContain('other: 4 errors');
    expect((await here.run('generate --config other/my.json')).stdout).toContain('types: 4 errors -> other/out:');
  });

  test('counts for another catalogue too, if --catalog names one', async () => {
    const here = configProject({ catalog, rules: { 'translations-are-complete': 'error' } });
    here.write('other/c.json', other);
    here.write('other/locales/de.json', '{}');
    expect(await here.run(`check --catalog other/c.json --config ${CONFIG_FILE}`)).toMatchObject({ code: 1 });
    expect(await here.run('check --catalog other/c.json')).toMatchObject({ code: 0 });
  });
});

test('a config that was found counts for its own catalogue, by whatever path that is named', async () => {
  const here = configProject({ catalog, rules: { 'translations-are-complete': 'error' } });
  here.write('errors/locales/fr.json', '{}');
  symlinkSync('errors', join(here.folder, 'link'));
  for (const named of [catalog, `./${catalog}`, join(here.folder, catalog), 'link/shop.json']) {
    expect(await here.run(`check --catalog ${named}`), named).toMatchObject({ code: 1 });
  }
});

test('a config that is a link counts where the link is', async () => {
  const here = configProject({});
  here.write('elsewhere/shared.json', { catalog: 'c.json' });
  here.write('below/c.json', other);
  symlinkSync('../elsewhere/shared.json', join(here.folder, 'below', CONFIG_FILE));
  expect((await here.run('check', 'below')).stdout).toContain('other: 4 errors');
});

/** How each command is called so that it ends with 0 or says that there is no release. */
const CALLS: Readonly<Record<string, string>> = {
  check: 'check',
  generate: 'generate',
  explain: 'explain 1001',
  release: 'release 1.0.0 --dry-run',
  diff: 'diff errors/shop.json',
  add: 'add A_MISSING --message A --status 400 --domain order --dry-run --yes',
  deprecate: 'deprecate CARD_EXPIRED --reason Gone. --since 1.0.0 --dry-run',
  retire: 'retire CARD_EXPIRED --reason Gone. --since 1.0.0 --dry-run',
  rename: 'rename CARD_EXPIRED CARD_TOO_OLD --dry-run',
  import: 'import codes.md',
  usage: 'usage a.ts',
  translations: 'translations status',
  coverage: 'coverage seen',
  fuzz: 'fuzz --help',
};

describe('every command finds the catalogue through the config', () => {
  // `init` makes the config.
  const finding = Object.keys(commands).filter((name) => name !== 'init');
  test('each is listed', () => expect(Object.keys(CALLS)).toEqual(finding));

  test.each(Object.entries(CALLS))('%s', async (name, call) => {
    const here = configProject({ catalog, targets: TARGETS });
    here.write('seen/1.jsonl', '{"coverage":1,"catalog":"shop"}\n{"kind":"asserted","code":1001}\n');
    here.write('a.ts', "is(error, 'CARD_EXPIRED');\n");
    here.write('codes.md', '| Code | Text |\n|--|--|\n| 1001 | We can’t find this user. |\n');
    const { code, stdout, stderr } = await here.run(call);
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: '' });
    const elsewhere = temporaryFolder();
    const args = [
      ...call.replace(/(codes\.md|a\.ts|seen)$/, (file) => join(here.folder, file)).split(' '),
      '--config',
      join(here.folder, CONFIG_FILE),
    ];
    if (name !== 'diff')
      expect(await runCommand(args, { cwd: elsewhere }), name).toMatchObject({ code: 0, stderr: '' });
    const words = name === 'translations' ? call.split(' ') : [name];
    expect((await runCommand([...words, '--help'])).stdout).toContain('--config <file>');
  });
});

test('diff finds the catalogue of a folder through its config', async () => {
  const here = configProject({ catalog });
  here.write(`before/${CONFIG_FILE}`, { catalog: 'deep/c.json' });
  here.write('before/deep/c.json', CATALOG.replace('404', '410'));
  const { stdout } = await here.run('diff before . --format json');
  expect(JSON.parse(stdout).changes).toContainEqual(
    expect.objectContaining({ rule: 'status-changed', from: 410, to: 404 }),
  );
});

test('the config of the README is right', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, config = ''] = /```json\n(\{[^`]*"targets"[^`]*)```/.exec(readme) ?? [];
  const here = configProject(config.replace('errors/catalog.json', catalog));
  expect(await here.run('check')).toMatchObject({ code: 0 });
  expect(await here.run('generate')).toMatchObject({ code: 0, stderr: '' });
});
