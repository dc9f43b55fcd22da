import { describe, expect, test } from 'vitest';
import { ruleExplanation } from '../../src/commands/explain/rule-explanation.js';
import { allRules } from '../../src/rules/all-rules.js';
import { colorsOf } from '../../src/terminal/colors.js';
import { exampleCatalog, exampleLocales, writeCatalog } from '../support/example-catalog.js';
import { runCommand, temporaryFolder } from '../support/run-command.js';

const PLAIN = colorsOf({ env: { NO_COLOR: '1' }, stdout: process.stdout });
const textOf = async (rule: string): Promise<string | undefined> => (await ruleExplanation(rule, PLAIN))?.text;
const jsonOf = async (rule: string): Promise<unknown> => (await ruleExplanation(rule, PLAIN))?.json;

test('a rule is explained without a catalogue', async () => {
  const { code, stdout } = await runCommand(['explain', 'codes-are-unique'], { cwd: temporaryFolder() });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^codes-are-unique {2}error\n\n {2}A code belongs to one error/);
  expect(stdout).toContain('  -     "USER_UNKNOWN": { "code": 1001 }\n  +     "USER_UNKNOWN": { "code": 1002 }\n');
  expect(stdout).toMatch(/\n {2}https:\/\/\S+\/docs\/rules\.md#codes-are-unique\n$/);
});

test('an error that a config may lower says so', async () => {
  expect(await textOf('texts-are-distinct')).toMatch(/^texts-are-distinct {2}error, unless the config/);
});

test('a kind of change says its verdicts, also those of its cases', async () => {
  const text = await textOf('code-retired');
  expect(text).toMatch(/^code-retired {2}major \(wire: minor\)\n/);
  expect(text).toContain('\n  code-retired:never-deprecated: major\n');
});

test('as JSON', async () => {
  expect(await jsonOf('codes-are-unique')).toEqual({
    kind: 'check',
    name: 'codes-are-unique',
    severity: 'error',
    mayBeLowered: false,
    description: expect.stringContaining('A code belongs to one error'),
    example: { wrong: { 'catalog.json': expect.anything() }, right: { 'catalog.json': expect.anything() } },
    url: expect.stringMatching(/\/docs\/rules\.md#codes-are-unique$/),
  });
  expect(await jsonOf('code-retired')).toMatchObject({
    kind: 'change',
    verdicts: { wire: 'minor', source: 'major', text: 'major' },
    cases: [{ name: 'code-retired:never-deprecated', verdicts: { wire: 'major' } }],
  });
});

test.each(allRules())('$name is explained in plain lines', async ({ name }) => {
  const text = await textOf(name);
  expect(text).toContain(name);
  expect(text).not.toMatch(/undefined|\[object| $/m);
});

describe('a word that is neither an error nor a rule', () => {
  const catalog = () => writeCatalog(temporaryFolder(), exampleCatalog(), exampleLocales());

  test.each([
    ['codes-are-uniqe', 'Did you mean codes-are-unique?'],
    ['status-change', 'Did you mean status-changed?'],
    ['user-not-found', 'Did you mean USER_NOT_FOUND?'],
    ['NAME_TO_LONG', 'Did you mean NAME_TOO_LONG?'],
    ['q-x-z', 'Give a code, a name or a text of the catalogue.'],
  ])('%s: %s', async (asked, help) => {
    const { code, stdout, stderr } = await runCommand(['explain', asked, '--catalog', catalog()]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(help);
  });
});

test('a case of a kind of change is explained with it', async () => {
  const whole = await textOf('name-changed');
  expect(whole).toContain('name-changed:alias-kept');
  expect(await textOf('name-changed:alias-kept')).toBe(whole);
  expect(await textOf('name-changed:no-such-case')).toBeUndefined();
});

test.each(['CODES-ARE-UNIQUE', 'Codes-Are-Unique', 'codes_are_unique', ' codes-are-unique '])(
  '%j is found',
  async (word) => {
    expect(await textOf(word)).toBe(await textOf('codes-are-unique'));
  },
);
