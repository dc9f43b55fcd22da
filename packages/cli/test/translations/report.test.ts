import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOG, GERMAN, type Project, project } from '../support/project.js';
import { treeOf } from '../support/tree-of.js';

const report = (...args: readonly string[]) => ['translations', 'report', ...args] as const;

/** The data in a report. */
function dataIn({ read }: Project, file = 'report.html') {
  const [, json = ''] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(read(file)) ?? [];
  return JSON.parse(json);
}

test('a report has every text, its states and findings, although the texts break rules', async () => {
  const here = project(CATALOG, { de: GERMAN.replace('ist gesperrt', 'ist ist gesperrt'), fr: '{}\n' });
  expect(await here.run(...report('--out', 'report.html'))).toEqual({
    code: 0,
    stdout: 'report.html: 4 texts in 2 languages.\n',
    stderr: '',
  });
  const { locales, rules, entries } = dataIn(here);
  expect(locales.map(({ tag }: { tag: string }) => tag)).toEqual(['de', 'fr']);
  expect(entries[1]).toMatchObject({
    name: 'USER_LOCKED',
    text: 'This user is locked.',
    translations: [{ state: 'translated', findings: [{ severity: 'warning', offset: 20 }] }, { state: 'missing' }],
  });
  const [finding] = entries[1].translations[0].findings;
  expect(rules[finding.rule]).toEqual({
    name: 'words-are-not-doubled',
    description: expect.stringMatching(/^[A-Z].*\.$/),
  });
});

test('a report replaces an older one, and no other file', async () => {
  const here = project();
  await here.run(...report('--out', 'report.html'));
  const first = here.read('report.html');
  expect(await here.run(...report('--out', 'report.html', '--locale', 'de'))).toMatchObject({ code: 0 });
  expect(here.read('report.html')).toBe(first);
  here.write('notes.html', '<h1>Mine</h1>');
  const before = treeOf(here.folder);
  expect(await here.run(...report('--out', 'notes.html'))).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('notes.html exists and is no report.'),
  });
  expect(treeOf(here.folder)).toEqual(before);
  expect(await here.run(...report('--out', 'notes.html', '--force'))).toMatchObject({ code: 0 });
});

test.each([
  ['an unknown language', ['--out', 'r.html', '--locale', 'it'], 2, /There is no locale "it"/],
  ['no file', [], 2, /--out/],
  ['a folder that does not exist', ['--out', 'no/r.html'], 2, /no does not exist/],
  ['a folder as the file', ['--out', 'locales'], 2, /locales exists and is no report/],
])('%s is explained', async (_, args, code, message) => {
  const here = project();
  const before = treeOf(here.folder);
  const ran = await here.run(...report(...args));
  expect(ran.code).toBe(code);
  expect(ran.stderr).toMatch(message);
  expect(treeOf(here.folder)).toEqual(before);
});

test('files that cannot be read are reported, and nothing is written', async () => {
  const here = project(CATALOG, { de: '{ "USER_LOCKED": ' });
  const before = treeOf(here.folder);
  const { code, stdout } = await here.run(...report('--out', 'report.html'));
  expect({ code, stdout }).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^locales\/de\.json:\d+:\d+ error/m),
  });
  expect(treeOf(here.folder)).toEqual(before);
});

const exported = (...args: readonly string[]) => ['translations', 'export', '--locale', 'de', ...args] as const;

test.each([
  ['the catalogue', 'catalog.json'],
  ['a locale file', 'locales/de.json'],
  ['provenance', 'translations/de.json'],
  ['the config', 'error-contracts.config.json'],
  ['the waivers', 'translation-waivers.json'],
  ['a release', 'released.json'],
  ['a link to one of them', 'link.json'],
])('neither a report nor an export replaces %s, also with --force', async (_, out) => {
  const here = project(CATALOG, { de: GERMAN });
  here.write('error-contracts.config.json', '{ "catalog": "catalog.json" }');
  here.write('translation-waivers.json', '[]');
  here.write('released.json', '{}');
  symlinkSync('locales/de.json', join(here.folder, 'link.json'));
  await here.run('translations', 'record');
  const before = treeOf(here.folder);
  for (const command of [report('--out', out, '--force'), exported('--format', 'json', '--out', out, '--force')]) {
    expect(await here.run(...command)).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: ${out} is a file of the catalogue.\nhelp: Name another file: this one is never replaced.\n`,
    });
  }
  expect(treeOf(here.folder)).toEqual(before);
});

test.skipIf(process.platform === 'win32')('neither a report nor an export waits for the reader of a pipe', async () => {
  const here = project(CATALOG, { de: GERMAN });
  execFileSync('mkfifo', [join(here.folder, 'pipe')]);
  expect(await here.run(...report('--out', 'pipe'))).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/exists and is no report/),
  });
  for (const command of [report('--out', 'pipe', '--force'), exported('--format', 'csv', '--out', 'pipe', '--force')]) {
    expect(await here.run(...command)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/pipe cannot be written \(EINVAL\)/),
    });
  }
});
