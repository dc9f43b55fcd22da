import { describe, expect, test } from 'vitest';
import { CATALOG, GERMAN } from '../support/project.js';
import type { Ran } from '../support/run-command.js';
import { type ConfigProject, configProject, TARGETS } from './config-project.js';

const catalog = 'errors/shop.json';
const incomplete = '{ "USER_NOT_FOUND": "Wir finden diesen Benutzer nicht." }';
const sameText = CATALOG.replace('This user is locked.', 'We can’t find this user.');

/** The severities of what is reported, by rule. */
async function found(here: ConfigProject, call: string): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await here.run(`${call} --format json`);
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly { rule: string; severity: string }[] };
  return Object.fromEntries(diagnostics.map(({ rule, severity }) => [rule, severity]));
}

/** A project that lacks a translation, and in which two errors have one text. */
function wrongProject(config: object): ConfigProject {
  const here = configProject({ catalog, targets: TARGETS, ...config }, sameText);
  here.write('errors/locales/de.json', incomplete);
  return here;
}

describe('the severity of a rule', () => {
  test.each([
    [{}, { 'texts-are-distinct': 'error', 'translations-are-complete': 'warning' }, 1],
    [
      { 'texts-are-distinct': 'warning' },
      { 'texts-are-distinct': 'warning', 'translations-are-complete': 'warning' },
      0,
    ],
    [{ 'texts-are-distinct': 'off' }, { 'translations-are-complete': 'warning' }, 0],
    [{ 'texts-are-distinct': 'off', 'translations-are-complete': 'off' }, {}, 0],
    [
      { 'texts-are-distinct': 'off', 'translations-are-complete': 'error' },
      { 'translations-are-complete': 'error' },
      1,
    ],
    [{ 'codes-are-unique': 'error' }, { 'texts-are-distinct': 'error', 'translations-are-complete': 'warning' }, 1],
  ])('is what the config says: %j', async (rules, expected, code) => {
    const here = wrongProject({ rules });
    expect(await found(here, 'check')).toEqual(expected);
    expect((await here.run('check')).code).toBe(code);
  });
});

describe('a rule that is lowered stops no command', () => {
  const here = () => wrongProject({ rules: { 'texts-are-distinct': 'warning' } });
  test.each([
    'generate',
    'release 1.0.0 --dry-run',
    'rename CARD_EXPIRED CARD_TOO_OLD --yes',
    'add A_MISSING --message A --status 400 --domain order --yes',
  ])('%s', async (call) => {
    expect(await here().run(call)).toMatchObject({ code: 0, stderr: '' });
    expect(await wrongProject({}).run(call)).toMatchObject({ code: 1 });
  });

  test('explain 1001, which says what a catalogue with errors has too', async () => {
    expect(await here().run('explain 1001')).toMatchObject({ code: 0, stderr: '' });
    const { code, stderr } = await wrongProject({}).run('explain 1001');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining('note: The catalogue is wrong in 1 place'),
    });
  });
});

describe('a rule that is raised, and a language that must be complete, stop the gates only', () => {
  const expectGate = async (here: ConfigProject): Promise<void> => {
    const run = async (call: string): Promise<Ran['code']> => (await here.run(call)).code;
    expect(await run('check')).toBe(1);
    expect(await run('release 1.0.0')).toBe(1);
    expect(await run('generate')).toBe(0);
    expect(await run('add A_MISSING --message A --status 400 --domain order --yes')).toBe(0);
  };
  const project = (config: object): ConfigProject => {
    const here = configProject({ catalog, targets: TARGETS, ...config });
    here.write('errors/locales/de.json', incomplete);
    return here;
  };

  test('by "rules"', async () => await expectGate(project({ rules: { 'translations-are-complete': 'error' } })));
  test('by "complete"', async () => await expectGate(project({ complete: ['de'] })));
});

describe('a language that must be complete', () => {
  const project = (config: object): ConfigProject => {
    const here = configProject({ catalog, ...config });
    here.write('errors/locales/de.json', incomplete);
    here.write('errors/locales/fr.json', incomplete.replace('Wir finden', 'Nous'));
    return here;
  };

  test('is an error where a text is missing; another language stays a warning', async () => {
    const { code, stdout } = await project({ complete: ['de'] }).run('check');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'errors/locales/de.json:1:1 error USER_LOCKED, ORDER_NOT_FOUND, CARD_EXPIRED have no text in de.',
    );
    expect(stdout).toContain(
      'errors/locales/fr.json:1:1 warning USER_LOCKED, ORDER_NOT_FOUND, CARD_EXPIRED have no text in fr.',
    );
  });

  test('is an error although the rule is off', async () => {
    const here = project({ complete: ['de'], rules: { 'translations-are-complete': 'off' } });
    const { code, stdout } = await here.run('check');
    expect(code).toBe(1);
    expect(stdout).toContain('de.json:1:1 error');
    expect(stdout).not.toContain('fr.json');
  });

  test.each([
    ['--complete de', ['de']],
    ['--complete de,fr', ['de', 'fr']],
    ['--complete de --complete fr', ['de', 'fr']],
  ])('is what check %s names, with the config or without', async (option, tags) => {
    for (const config of [{}, { complete: ['de'] }]) {
      const { stdout } = await project(config).run(`check ${option}`);
      const [, languages] = / error .* have no text in (?:2 languages: )?(.*)\. /.exec(stdout) ?? [];
      expect(languages).toBe(tags.join(', '));
    }
  });

  test('is fine if it has every text, or is the source language', async () => {
    const here = project({ complete: ['de', 'en'] });
    here.write('errors/locales/de.json', GERMAN);
    expect(await here.run('check')).toMatchObject({ code: 0 });
  });

  test.each([
    ['ja', '"ja" must be complete, but there is no locales/ja.json.', 'Add the file'],
    ['frr', '"frr" must be complete', 'Did you mean "fr"?'],
  ])('is an error if it has no file: %s', async (tag, says, help) => {
    for (const [config, call] of [
      [{ complete: [tag] }, 'check'],
      [{}, `check --complete ${tag}`],
    ] as const) {
      const { code, stdout } = await project(config).run(call);
      expect(code).toBe(1);
      expect(stdout).toContain(says);
      expect(stdout).toContain(help);
    }
  });

  test.each(['de_DE', 'de,', '../de', ''])('"%s" is no language', async (value) => {
    const { code, stderr } = await project({}).run(`check --complete=${value}`);
    expect(code).toBe(2);
    expect(stderr).toContain('is not a language tag');
  });
});
