import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { targets } from '@error-contracts/compiler/targets';
import { describe, expect, test } from 'vitest';
import { CATALOG, project } from '../support/project.js';
import { treeOf } from '../support/tree-of.js';
import { type ConfigProject, configProject, TARGETS } from './config-project.js';

const catalog = 'errors/shop.json';
const generated = ({ folder }: Pick<ConfigProject, 'folder'>): readonly string[] =>
  targets
    .map(({ name }) => name)
    .filter((name) => Object.keys(treeOf(folder)).some((path) => path.includes(`/${name}/`)));

describe('generate', () => {
  test('without a target makes all that the config lists, in the order in which they build on each other', async () => {
    const here = configProject({ catalog, targets: Object.fromEntries(Object.entries(TARGETS).reverse()) });
    const { code, stdout, stderr } = await here.run('generate');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').map((line) => line.replace(/: \d+ files.*/, ''))).toEqual([
      'types: 4 errors -> src/errors/types',
      'validators: 4 errors -> src/errors/validators',
      'i18n: 4 errors -> src/errors/i18n',
      '',
    ]);
    expect(stdout).toMatch(/^.*kB\n.*kB\n.*kB, \d\.\d\d s\n$/);
    expect(generated(here)).toEqual(['types', 'validators', 'i18n']);
    expect((await here.run('generate')).stdout.match(/\(0 written/g)).toHaveLength(3);
  });

  test('takes the ending of imports from the config, and the command line before it', async () => {
    const importExtension = 'ts';
    const targets = Object.fromEntries(
      Object.entries(TARGETS).map(([name, one]) => [name, { ...one, importExtension }]),
    );
    const here = configProject({ catalog, targets });
    const importsOf = (): readonly (string | undefined)[] =>
      ['types/index.ts', 'validators/index.ts', 'i18n/index.ts'].map(
        (path) => / from '(\.[^']*)'/.exec(readFileSync(join(here.folder, 'src/errors', path), 'utf8'))?.[1],
      );
    expect(await here.run('generate')).toMatchObject({ code: 0 });
    expect(importsOf()).toEqual([expect.stringMatching(/ts$/), expect.stringMatching(/ts$/), './table.ts']);
    expect(readFileSync(join(here.folder, 'src/errors/validators/index.ts'), 'utf8')).toContain('"../types/index.ts"');
    expect(await here.run('generate --import-extension none')).toMatchObject({ code: 0 });
    expect(importsOf()).toEqual([expect.not.stringMatching(/\.[jt]s$/), expect.anything(), './table']);
    const refused = await here.run('generate --import-extension jsx');
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('js, ts, none') });
  });

  test('with targets makes these', async () => {
    const here = configProject({ catalog, targets: TARGETS });
    expect(await here.run('generate validators types')).toMatchObject({ code: 0 });
    expect(generated(here)).toEqual(['types', 'validators']);
  });

  test('writes the same bytes as one target after the other', async () => {
    const [all, single] = [configProject({ catalog, targets: TARGETS }), configProject({ catalog })];
    await all.run('generate');
    for (const name of Object.keys(TARGETS)) await single.run(`generate ${name} --out src/errors/${name}`);
    expect(treeOf(join(all.folder, 'src'))).toEqual(treeOf(join(single.folder, 'src')));
  });

  test('shows what stops it, and warnings only to machines and with --all', async () => {
    const here = configProject({ catalog, targets: TARGETS }, CATALOG.replace('"code": 3001', '"code": 2000'));
    here.write('errors/locales/fr.json', '{}');
    const { code, stdout } = await here.run('generate');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^errors\/shop\.json:\d+:\d+ error .* codes-are-unique\n.*\n.*\n\n1 error\n$/);
    expect((await here.run('generate --all')).stdout).toContain('1 error, 1 warning');
    expect(JSON.parse((await here.run('generate --format json')).stdout)).toMatchObject({ errors: 1, warnings: 1 });
  });

  test('refuses a folder full of the work of people, however full, and writes no other target', async () => {
    const here = configProject({ catalog, targets: TARGETS });
    for (let index = 100; index < 400; index++) here.write(`src/errors/i18n/mine/${index}.ts`, 'export {};\n');
    const before = treeOf(here.folder);
    for (const command of ['generate', 'generate --check']) {
      const { code, stderr } = await here.run(command);
      expect(code).toBe(2);
      expect(stderr).toContain(
        'src/errors/i18n holds files that error-contracts did not write: mine/100.ts, mine/101.ts, mine/102.ts\n',
      );
    }
    expect(treeOf(here.folder)).toEqual(before);
  });

  test('names the last release in the first line of each file, and none before the first one', async () => {
    const here = configProject({ catalog, targets: { ...TARGETS, examples: { out: 'src/errors/examples' } } });
    const firstLines = (): readonly string[] =>
      Object.entries(treeOf(join(here.folder, 'src'))).map(([, text]) => text.slice(0, 200));
    await here.run('generate');
    for (const line of firstLines()) expect(line).toMatch(/from the catalogue \\?"shop\\?"\. Do not edit\./);
    expect(await here.run('release 1.3.0-rc.1')).toMatchObject({ code: 0 });
    expect(await here.run('generate --check')).toMatchObject({ code: 1 });
    await here.run('generate');
    expect(firstLines().length).toBeGreaterThan(20);
    for (const line of firstLines()) expect(line).toContain(' (last release 1.3.0-rc.1). Do not edit.');
    here.write('errors/released.json', '{');
    expect(await here.run('generate')).toMatchObject({ code: 1 });
  });

  test('reports everything as one JSON object', async () => {
    const { stdout } = await configProject({ catalog, targets: TARGETS }).run('generate --format json');
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ errors: 4, seconds: expect.any(Number) });
    expect(report.targets.map(({ target, out }: { target: string; out: string }) => [target, out])).toEqual(
      Object.entries(TARGETS).map(([name, { out }]) => [name, out]),
    );
  });

  test('with --out writes one target elsewhere', async () => {
    const here = configProject({ catalog, targets: TARGETS });
    expect((await here.run('generate types --out other')).stdout).toContain('-> other:');
    expect(generated(here)).toEqual([]);
  });

  test.each([
    ['generate --out x', '--out is the folder of one target.'],
    ['generate types i18n --out x', '--out is the folder of one target.'],
    ['generate i18n', '--out is missing: no config says where i18n goes.'],
    ['generate types typs', "'typs' is invalid"],
  ])('%s is a usage error', async (call, says) => {
    const here = configProject({ catalog, targets: { types: TARGETS.types } });
    const { code, stdout, stderr } = await here.run(call);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(generated(here)).toEqual([]);
  });

  test.each(['generate', 'generate types'])('%s needs a config or a folder', async (call) => {
    const { code, stderr } = await project().run(...call.split(' '));
    expect(code).toBe(2);
    expect(stderr).toContain('error-contracts.config.json');
  });
});

describe('the module of the types that the validators import', () => {
  const importedBy = ({ folder }: ConfigProject, out: string): string | undefined =>
    /import type .* from "(.*)";/.exec(readFileSync(join(folder, out, 'guard.ts'), 'utf8'))?.[1];
  const validators = { out: 'packages/validators/src/generated' };

  test('is where the config puts the types', async () => {
    const here = configProject({ catalog, targets: { types: { out: 'packages/types/src' }, validators } });
    await here.run('generate');
    expect(importedBy(here, validators.out)).toBe('../../../types/src/index.js');
  });

  test('is what the config says', async () => {
    const here = configProject({
      catalog,
      targets: { types: { out: 'types' }, validators: { ...validators, types: '@acme/types' } },
    });
    await here.run('generate');
    expect(importedBy(here, validators.out)).toBe('@acme/types');
    await here.run('generate --types @acme/other');
    expect(importedBy(here, validators.out)).toBe('@acme/other');
  });

  test('is that of the option by default, if the config lists no types', async () => {
    const here = configProject({ catalog, targets: { validators } });
    await here.run('generate');
    expect(importedBy(here, validators.out)).toBe('../types/index.js');
  });
});

describe('pseudo-locales', () => {
  const localesBelow = ({ folder }: ConfigProject): readonly string[] =>
    Object.keys(treeOf(folder))
      .flatMap((path) => /locales\/([^/]+)\/index\.ts$/.exec(path)?.[1] ?? [])
      .sort();

  test('are those of the config, or else of the option', async () => {
    const here = configProject({ catalog, targets: { i18n: { ...TARGETS.i18n, pseudo: ['en-XA', 'ar-XB'] } } });
    expect(await here.run('generate')).toMatchObject({ code: 0, stderr: '' });
    expect(localesBelow(here)).toEqual(['ar-XB', 'de', 'en', 'en-XA']);
    await here.run('generate --pseudo en-XA');
    expect(localesBelow(here)).toEqual(['de', 'en', 'en-XA']);
  });

  test.each([
    ['en-xa', 'Did you mean en-XA?'],
    ['en-XA,ar-XC', 'Did you mean ar-XB?'],
    ['klingon', 'Write one or more of en-XA, ar-XB.'],
    [',', '--pseudo is empty.'],
  ])('that are called %s are a usage error', async (value, says) => {
    const here = configProject({ catalog, targets: { i18n: TARGETS.i18n } });
    const { code, stdout, stderr } = await here.run(`generate --pseudo ${value}`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(localesBelow(here)).toEqual([]);
  });
});

describe('nothing is written by any target if', () => {
  const untouched = async (here: ConfigProject, code: number, says: string): Promise<void> => {
    const before = treeOf(here.folder);
    const ran = await here.run('generate');
    expect(ran.code).toBe(code);
    expect(`${ran.stdout}${ran.stderr}`).toContain(says);
    expect(treeOf(here.folder)).toEqual(before);
  };

  test('the folder of one is full of the files of people', async () => {
    const here = configProject({ catalog, targets: TARGETS });
    for (const name of ['a.ts', 'b.ts', 'deep/c.ts', 'deep/d.ts']) here.write(`src/errors/i18n/${name}`, 'export {};');
    await untouched(here, 2, 'src/errors/i18n holds files that error-contracts did not write: a.ts, b.ts, deep/c.ts');
  });

  test('the folder of one is a file', async () => {
    const here = configProject({ catalog, targets: TARGETS });
    here.write('src/errors/i18n', 'a file');
    await untouched(here, 2, 'src/errors/i18n cannot be written (ENOTDIR)');
  });

  test('the folder of one contains the catalogue', async () => {
    const here = configProject({ catalog, targets: { ...TARGETS, i18n: { out: 'errors' } } });
    await untouched(here, 2, 'errors holds files that error-contracts did not write');
  });

  test('the last file of one cannot be replaced', async () => {
    const here = configProject({ catalog, targets: TARGETS });
    here.write('src/errors/i18n/table.ts/.keep', '');
    writeFileSync(
      join(here.folder, 'src/errors/i18n/table.ts/.keep'),
      '// Generated by error-contracts from the catalogue "shop". Do not edit.\n',
    );
    await untouched(here, 2, 'src/errors/i18n cannot be written');
  });

  test('the catalogue has an error', async () => {
    const here = configProject({ catalog, targets: TARGETS });
    here.write('errors/locales/de.json', '{');
    await untouched(here, 1, 'Nothing was written to src/errors/types, src/errors/validators, src/errors/i18n.');
  });
});

test('what the config calls a folder neither colours nor hides a line', async () => {
  const out = 'src/\u009b31m\u202e';
  const here = configProject({ catalog, targets: { types: { out }, i18n: { out: 'i18n' } } });
  here.write('i18n/mine.ts', 'export {};');
  const printed = [await here.run('generate types'), await here.run('generate')];
  here.write('errors/locales/de.json', '{');
  printed.push(await here.run('generate'));
  expect(printed.map(({ code }) => code)).toEqual([0, 2, 1]);
  for (const { stdout, stderr } of printed) expect(`${stdout}${stderr}`).not.toMatch(/[\u009b\u202e]/);
});
