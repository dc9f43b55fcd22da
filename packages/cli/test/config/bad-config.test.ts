import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONFIG_FILE } from '../../src/config/config-file.js';
import { temporaryFolder } from '../support/run-command.js';
import { treeOf } from '../support/tree-of.js';
import { type ConfigProject, configProject, TARGETS } from './config-project.js';

const shape = 'files-match-their-schema';
const catalog = 'errors/shop.json';

/** A config, the rule that refuses it, what the diagnostic says, and the text at whose line it must be. */
type BadConfig = readonly [config: unknown, rule: string, says: string, at?: string];

const badConfigs: Readonly<Record<string, BadConfig>> = {
  'is empty': ['', 'files-are-json', 'JSON'],
  'is no JSON': [`{\n  "catalog": "${catalog}",\n}`, 'files-are-json', 'comma', '}'],
  'has a comment': [`{\n  // ours\n  "catalog": "${catalog}"\n}`, 'files-are-json', 'comment', '// ours'],
  'has a merge conflict': [`{\n<<<<<<< ours\n  "catalog": "a"\n=======\n}`, 'files-are-json', 'conflict', '<<<'],
  'has a key twice': [`{\n  "catalog": "a",\n  "catalog": "b"\n}`, 'keys-are-written-once', 'line 2', '"b"'],
  'has a byte order mark': ['\ufeff{}', 'files-are-readable', 'byte order mark'],
  'is binary': ['{\u0000}', 'files-are-readable', 'binary'],
  'is too large': [`{ "catalog": "${'x'.repeat(1_000_000)}" }`, 'files-are-readable', 'larger than 1 MB'],
  'is nested too deep': [`{ "rules": ${'['.repeat(2000)}${']'.repeat(2000)} }`, 'files-are-json', 'deep'],
  'is a list': [[], shape, 'The file is not an object'],
  'is null': ['null', shape, 'The file is not an object'],
  'has an unknown member': [{ catalogue: catalog }, shape, 'Did you mean "catalog"?', 'catalogue'],
  'has a member of the prototype': [
    '{ "__proto__": { "catalog": "x" } }',
    shape,
    '"__proto__" is not a known property',
  ],
  'has a catalogue that is no path': [{ catalog: 5 }, shape, '"catalog" is not a string', '5'],
  'has a catalogue that is empty': [{ catalog: '' }, shape, 'The path of the catalogue', '""'],
  'has a catalogue with a NUL': [{ catalog: 'a\u0000b' }, shape, 'The path of the catalogue', 'catalog'],
  'has an unknown target': [{ catalog, targets: { typs: { out: 'a' } } }, shape, 'Did you mean "types"?', 'typs'],
  'has a target that is a method of objects': [
    { catalog, targets: { toString: { out: 'a' } } },
    shape,
    'Known are',
    'toString',
  ],
  'has no target': [{ catalog, targets: {} }, shape, '"targets" is empty', 'targets'],
  'has a target without a folder': [
    { catalog, targets: { types: {} } },
    shape,
    'Add "out": The folder to write',
    'types',
  ],
  'has an option that the target has not': [
    { catalog, targets: { validators: { out: 'a', type: '@acme/types' } } },
    shape,
    'Did you mean "types"?',
    '"type"',
  ],
  'has a pseudo-locale that is none': [
    { catalog, targets: { i18n: { out: 'a', pseudo: ['en-XA', 'en-XB'] } } },
    shape,
    'Did you mean "en-XA"?',
    '"en-XB"',
  ],
  'has pseudo-locales as a text': [
    { catalog, targets: { i18n: { out: 'a', pseudo: 'en-XA,ar-XB' } } },
    shape,
    '"pseudo" is not an array',
    '"en-XA,ar-XB"',
  ],
  'has an unknown rule': [
    { catalog, rules: { 'translations-are-complet': 'error' } },
    'configured-rules-exist',
    'Did you mean "translations-are-complete"?',
    'translations-are-complet',
  ],
  'has a kind of change as a rule': [
    { catalog, rules: { 'code-removed': 'off' } },
    'configured-rules-exist',
    'accepted-changes.json',
    'code-removed',
  ],
  'has a rule of the prototype': [
    { catalog, rules: { constructor: 'off' } },
    'configured-rules-exist',
    'check prints it',
  ],
  'has a severity that is none': [
    { catalog, rules: { 'texts-are-distinct': 'warn' } },
    shape,
    'Write one of "off", "warning", "error".',
    'warn',
  ],
  'lowers a rule that generation needs': [
    { catalog, rules: { 'codes-are-unique': 'warning' } },
    'essential-rules-stay-errors',
    'always an error',
    'codes-are-unique',
  ],
  'leaves out the rule of files': [
    { catalog, rules: { 'files-are-json': 'off' } },
    'essential-rules-stay-errors',
    'always',
  ],
  'has a language twice': [{ catalog, complete: ['de', 'de'] }, shape, 'one value twice', 'complete'],
  'has a language that is none': [{ catalog, complete: ['pt_BR'] }, shape, 'A language tag', 'pt_BR'],
  'has a threshold above 100': [{ catalog, translations: { thresholds: { de: 101 } } }, shape, '100', '101'],
  'has a threshold for no language': [{ catalog, translations: { thresholds: { de_AT: 1 } } }, shape, '"*"', 'de_AT'],
  'has no catalogue beside it': [{}, 'files-are-readable', 'no schemas/catalog.json or catalog.json beside it'],
  'has a catalogue that is not there': [
    { catalog: 'catalog.json' },
    'files-are-readable',
    'no such catalogue',
    'catalog',
  ],
  'has an absolute path': [{ catalog: '/etc/catalog.json' }, 'configured-paths-stay-inside', 'relative', '/etc'],
  'has an absolute path of Windows': [
    { catalog: 'C:\\catalog.json' },
    'configured-paths-stay-inside',
    'relative',
    'C:',
  ],
  'has a target above it': [
    { catalog, targets: { types: { out: '../out' } } },
    'configured-paths-stay-inside',
    'outside of the folder of the config',
    '../out',
  ],
  'has a target that goes up on its way': [
    { catalog, targets: { types: { out: 'a/../../out' } } },
    'configured-paths-stay-inside',
    'outside of the folder of the config',
    'a/..',
  ],
  'has its own folder as a target': [
    { catalog, targets: { types: { out: '.' } } },
    'configured-paths-stay-inside',
    'itself',
    '"."',
  ],
  'has two targets in one folder': [
    { catalog, targets: { types: { out: 'src/a' }, i18n: { out: 'src/b/../a/' } } },
    'target-folders-are-separate',
    'The folder of "i18n" is the folder of "types"',
    '../a/',
  ],
  'has a target inside another': [
    { catalog, targets: { types: { out: 'src' }, i18n: { out: 'src/i18n' } } },
    'target-folders-are-separate',
    'The folder of "i18n" lies inside the folder of "types"',
    'src/i18n',
  ],
  'has a target around another': [
    { catalog, targets: { types: { out: 'src/types' }, i18n: { out: 'src' } } },
    'target-folders-are-separate',
    'The folder of "i18n" contains the folder of "types"',
    '"src"',
  ],
};

/** Expects that the config is refused by what checks, what writes and what edits, and that nothing changes. */
async function expectRefusal({ folder, run }: ConfigProject, [, rule, says, at]: BadConfig): Promise<void> {
  const before = treeOf(folder);
  for (const command of ['check', 'generate', 'rename CARD_EXPIRED CARD_TOO_OLD --yes']) {
    const { code, stdout, stderr } = await run(`${command} --format json`);
    expect({ code, stderr }, command).toEqual({ code: 1, stderr: 'Nothing was done.\n' });
    const [diagnostic] = JSON.parse(stdout).diagnostics.filter((one: { rule: string }) => one.rule === rule);
    expect(diagnostic, stdout).toMatchObject({ file: CONFIG_FILE, severity: 'error' });
    expect(`${diagnostic.message} ${diagnostic.help}`).toContain(says);
    const line = (before[CONFIG_FILE] ?? '').split('\n')[diagnostic.line - 1];
    if (at !== undefined) expect(line).toContain(at);
  }
  expect(treeOf(folder)).toEqual(before);
}

describe('a config is refused with the rule, the line and the help, and nothing is written, if it', () => {
  test.each(Object.entries(badConfigs))('%s', async (_, bad) => await expectRefusal(configProject(bad[0]), bad));
});

describe('a config is refused if', () => {
  test('it is a folder, although a good one is above', async () => {
    const here = configProject({ catalog });
    mkdirSync(join(here.folder, 'below', CONFIG_FILE), { recursive: true });
    const { code, stdout } = await here.run('check', 'below');
    expect(code).toBe(1);
    expect(stdout).toContain(`${CONFIG_FILE}:1:1 error This is a folder, not a file.`);
  });

  test('it is a link that leads nowhere, although a good one is above', async () => {
    const here = configProject({ catalog });
    mkdirSync(join(here.folder, 'below'));
    symlinkSync('nowhere.json', join(here.folder, 'below', CONFIG_FILE));
    const { code, stdout } = await here.run('check', 'below');
    expect(code).toBe(1);
    expect(stdout).toContain(`${CONFIG_FILE}:1:1 error There is no such file.`);
  });

  test('it is a link to itself', async () => {
    const here = configProject({ catalog });
    rmSync(join(here.folder, CONFIG_FILE));
    symlinkSync(CONFIG_FILE, join(here.folder, CONFIG_FILE));
    expect((await here.run('check')).stdout).toContain('The link leads to itself.');
  });

  test('it is named and not there', async () => {
    const { code, stdout } = await configProject({ catalog }).run('check --config other.json');
    expect(code).toBe(1);
    expect(stdout).toContain('other.json:1:1 error There is no such file.');
    expect(stdout).toContain('help: Name a config that is there with --config');
  });

  test('it is huge', async () => {
    const here = configProject({ catalog });
    truncateSync(join(here.folder, CONFIG_FILE), 50_000_000_000);
    expect((await here.run('check')).stdout).toContain('The config is larger than 1 MB.');
  });

  test.runIf(process.platform === 'linux')('the system cannot read it', async () => {
    const { code, stdout } = await configProject({ catalog }).run('check --config /proc/self/mem');
    expect(code).toBe(1);
    expect(stdout).toMatch(/\/proc\/self\/mem:1:1 error .+ files-are-readable/);
  });

  test('its option is empty', async () => {
    const { code, stderr } = await configProject({ catalog }).run('check --config=');
    expect(code).toBe(2);
    expect(stderr).toContain('--config is empty.');
  });
});

describe('a link that leads out of the folder of the config is refused', () => {
  test.each([
    ['for a target', 'src', { catalog, targets: TARGETS }],
    ['for a target that is not there yet', 'src/errors', { catalog, targets: TARGETS }],
    ['for the catalogue', 'link', { catalog: 'link/shop.json' }],
  ])('%s', async (_, link, config) => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'shop.json'), '{}');
    const here = configProject(config);
    mkdirSync(join(here.folder, link, '..'), { recursive: true });
    symlinkSync(outside, join(here.folder, link));
    await expectRefusal(here, [config, 'configured-paths-stay-inside', outside, link]);
    expect(Object.keys(treeOf(outside))).toEqual(['shop.json']);
  });

  test('but a link that stays inside is no error', async () => {
    const here = configProject({ catalog: 'link/shop.json' });
    symlinkSync('errors', join(here.folder, 'link'));
    expect(await here.run('check')).toMatchObject({ code: 0 });
  });
});

test('everything that is wrong is reported at once, in the order of the lines', async () => {
  const rules = { 'codes-are-unique': 'off', 'no-such-rule': 'off' };
  const here = configProject({ targets: { types: { out: '/a' }, i18n: { out: '/a/b' } }, rules });
  const { stdout } = await here.run('check --format json');
  expect(JSON.parse(stdout).diagnostics.map(({ rule }: { rule: string }) => rule)).toEqual([
    'configured-paths-stay-inside',
    'configured-paths-stay-inside',
    'target-folders-are-separate',
    'essential-rules-stay-errors',
    'configured-rules-exist',
  ]);
});

test.each([
  ['github', /^::error file=error-contracts\.config\.json,line=2,col=\d+,title=files-match-their-schema::/],
  ['sarif', /"ruleId": "files-match-their-schema"/],
  ['junit', /<failure/],
])('a refusal is reported as %s', async (format, says) => {
  const { code, stdout } = await configProject({ catalg: '' }).run(`check --format ${format}`);
  expect(code).toBe(1);
  expect(stdout).toMatch(says);
});

test.each([
  ['explain 1001 --format json', '"\\"catalg\\" is not a known property."'],
  ['diff --format markdown', 'error "catalg" is not a known property.'],
])('a refusal is reported by %s', async (command, says) => {
  const { code, stdout } = await configProject({ catalg: '' }).run(command);
  expect(code).toBe(1);
  expect(stdout).toContain(says);
});
