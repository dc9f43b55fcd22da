import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONFIG_FILE } from '../../src/config/config-file.js';
import { temporaryFolder } from '../support/run-command.js';
import { treeOf } from '../support/tree-of.js';
import { type BadConfig, badConfigs } from './bad-configs.js';
import { type ConfigProject, configProject, TARGETS } from './config-project.js';

const catalog = 'errors/shop.json';

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
