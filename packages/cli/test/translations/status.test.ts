import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.js';
import { plainProject, translatedProject, unrecordedProject } from './translated-project.js';

const USER = 'We can’t find this user.';

test('before anything is recorded, every translation counts as one of the source of today, and a note says so', async () => {
  const { tr, status } = unrecordedProject();
  const { code, stdout, stderr } = await tr('status');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toBe(`shop: 4 texts in en

de  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  100 %  4 of 4
fr  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  100 %  4 of 4

█ reviewed  ▓ translated  ▒ stale or draft  ░ missing

note: Nothing is recorded of de, fr, so an edited source makes no text stale. Run error-contracts translations record.
`);
  expect(await status('de')).toMatchObject({ counts: { translated: 4, stale: 0 }, unrecorded: 4, stale: [] });
});

test('a changed source makes its translations stale: both sources, the place, who changed it when', async () => {
  const here = await translatedProject();
  here.edit('catalog.json', USER, 'No such user.');
  expect((await here.status('de')).stale).toMatchObject([{ name: 'USER_NOT_FOUND', line: 2, changed: null }]);
  expect((await here.tr('status')).stdout).toContain('now: No such user.  (not committed yet)');
  here.commit('Dora', 'Say less');
  // A later commit of the same line that changes another part of it is not the one that changed the text.
  here.edit('catalog.json', '"status": 404, "domain": "account"', '"status": 410, "domain": "account"');
  here.commit('Emil', 'Gone');
  expect(await here.status('de')).toMatchObject({
    counts: { translated: 3, stale: 1, missing: 0 },
    stale: [
      {
        name: 'USER_NOT_FOUND',
        file: 'locales/de.json',
        line: 2,
        column: 21,
        target: 'Wir finden diesen Benutzer nicht.',
        previousSource: USER,
        source: 'No such user.',
        impact: 'minor',
        changed: { author: 'Dora', summary: 'Say less', date: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
      },
    ],
  });
  const { code, stdout } = await here.tr('status');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^de {2}▓{15}▒{5} {3}75 % {2}3 of 4, 1 stale$/m);
  expect(stdout).toMatch(
    /USER_NOT_FOUND 1001\n {4}was: We can’t find this user\.\n {4}now: No such user\. {2}\(Dora, [\d-]{10}, [0-9a-f]{7}: Say less\)\n {4}locales\/de\.json:2:21 {2}Wir finden diesen Benutzer nicht\.\n {4}locales\/fr\.json:2:21 /,
  );
});

test('without git nothing is missing but who changed the source', async () => {
  const here = await translatedProject();
  here.edit('catalog.json', USER, 'No such user.');
  const { code, stdout, stderr } = await runCommand(['translations', 'status', '--locale', 'de'], {
    cwd: here.folder,
    env: { PATH: '/nonexistent' },
  });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('now: No such user.\n');
});

test('drafts, missing texts, and reviewed ones', async () => {
  const here = await plainProject();
  here.edit('locales/de.json', '  "USER_NOT_FOUND": "Wir finden diesen Benutzer nicht.",\n', '');
  here.edit('translations/de.json', '"state": "translated"', '"state": "draft"');
  here.edit('translations/de.json', '"state": "translated"', '"state": "final"');
  const { stdout } = await here.tr('status', '--locale', 'de');
  expect(stdout).toMatch(/^de {2}█{5}▓{5}▒{5}░{5} {3}50 % {2}2 of 4, 1 reviewed, 1 draft, 1 missing$/m);
  expect(stdout).toContain('de: 1 draft  CARD_EXPIRED\nde: 1 missing  USER_NOT_FOUND\n');
});

describe('a threshold', () => {
  test.each([
    [['--threshold', 'de=75'], 0],
    [['--threshold', 'de=76'], 1],
    [['--threshold', '100'], 1],
    [['--threshold', '100', '--threshold', 'de=0', '--locale', 'de'], 0],
    [['--threshold', '75.001'], 1],
  ])('%j ends with %i', async (args, code) => {
    const here = await plainProject();
    here.edit('catalog.json', USER, 'No such user.');
    const ran = await here.tr('status', ...args);
    expect(ran.code).toBe(code);
    expect(ran.stdout.includes('below ')).toBe(code === 1);
    const json = await here.tr('status', ...args, '--format', 'json');
    expect([json.code, JSON.parse(json.stdout).ok]).toEqual([code, code === 0]);
  });

  test.each([
    [[], 0],
    [['--threshold', 'de=76'], 1],
    [['--threshold', '76'], 1],
    [['--threshold', '76', '--threshold', 'de=75'], 0],
  ])('of the config gives way to %j, which ends with %i', async (args, code) => {
    const here = await plainProject();
    here.edit('catalog.json', USER, 'No such user.');
    here.write(
      'error-contracts.config.json',
      '{ "catalog": "catalog.json", "translations": { "thresholds": { "de": 75 } } }',
    );
    expect(await here.tr('status', '--locale', 'de', ...args)).toMatchObject({ code });
  });

  test.each([
    ['de=101', 'Write a tag and a percentage'],
    ['de=-1', 'Write a tag and a percentage'],
    ['de', 'Write a tag and a percentage'],
    ['dee=100', 'There is no locale "dee".'],
  ])('%s is a usage error', async (word, says) => {
    const { code, stderr } = await (await plainProject()).tr('status', '--threshold', word);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});

test('a language that there is not is a usage error, with the nearest', async () => {
  const ran = await (await plainProject()).tr('status', '--locale', 'dee');
  expect(ran).toMatchObject({ code: 2, stderr: 'error: There is no locale "dee".\nhelp: Did you mean de?\n' });
});

test('a language that nobody began is a usage error that says how to begin it', async () => {
  const ran = await (await plainProject()).tr('status', '--locale', 'ja');
  const help = 'There are de, fr. A new language begins with translations export --locale.';
  expect(ran).toMatchObject({ code: 2, stderr: `error: There is no locale "ja".\nhelp: ${help}\n` });
});

test('colours are for a terminal, and the bar can be read without them', async () => {
  const here = await plainProject();
  const run = (env: NodeJS.ProcessEnv) => runCommand(['translations', 'status'], { cwd: here.folder, env });
  const [plain, colored, never] = await Promise.all([run({}), run({ FORCE_COLOR: '1' }), run({ NO_COLOR: '1' })]);
  expect(plain.stdout).not.toContain('\u001b');
  expect(never.stdout).toBe(plain.stdout);
  expect(colored.stdout).toContain('\u001b');
  expect(stripVTControlCharacters(colored.stdout)).toBe(plain.stdout);
});

test('hostile texts and names reach a terminal harmless', async () => {
  const here = await plainProject();
  here.edit('translations/de.json', USER, '\\u001b]0;title\\u0007\\u202e');
  const { stdout } = await here.tr('status');
  expect(stdout).toContain('USER_NOT_FOUND');
  expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
});

test('a shallow clone says what it cannot know', async () => {
  const here = await translatedProject();
  here.edit('locales/de.json', 'Wir finden diesen Benutzer nicht.', 'Nicht da.');
  here.commit('Service');
  here.git('clone', '--quiet', '--depth', '1', `file://${here.folder}`, 'shallow');
  const { code, stderr } = await runCommand(['translations', 'status'], { cwd: `${here.folder}/shallow` });
  expect(code).toBe(0);
  expect(stderr).toContain('note: git does not know from which source 1 text in de was made. This clone is shallow.\n');
});

test('files with errors are refused', async () => {
  const here = await plainProject();
  here.write('translations/de.json', '{ "format": 2 }');
  const { code, stdout } = await here.tr('status');
  expect(code).toBe(1);
  expect(stdout).toContain('The file has the format 2, which is newer than this tool knows (1).');
});
