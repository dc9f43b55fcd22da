import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCKED, merging, translate, USER, type Work } from './merging.js';
import { plainProject, translatedProject } from './translated-project.js';

test('neighbouring lines that only one side changed each are both taken', async () => {
  const here = await merging(translate(USER, 'Kein Benutzer.'), translate(LOCKED, 'Gesperrt.'));
  expect(here.read('locales/de.json')).toContain('<<<<<<<');
  expect(await here.tr('resolve')).toEqual({
    code: 0,
    stderr: '',
    stdout: `  locales/de.json
  translations/de.json
next: Look at the files, then: git add locales/de.json translations/de.json
next: error-contracts check
`,
  });
  expect(here.texts('de')).toMatchObject({ USER_NOT_FOUND: 'Kein Benutzer.', USER_LOCKED: 'Gesperrt.' });
  expect(await here.status('de')).toMatchObject({ counts: { translated: 4 }, unrecorded: 0 });
  expect(await here.run('check')).toMatchObject({ code: 0 });
});

test('if both sides translated one text, ours is kept for a review, and theirs becomes a note', async () => {
  const here = await merging(translate(USER, 'Kein Benutzer.'), translate(USER, 'Niemand da.'));
  const { code, stdout } = await here.tr('resolve');
  expect(code).toBe(0);
  expect(stdout).toContain(
    'de USER_NOT_FOUND: “Kein Benutzer.” is kept; please review it.\n  “Niemand da.” became a note.',
  );
  expect(here.texts('de').USER_NOT_FOUND).toBe('Kein Benutzer.');
  expect(here.records('de').USER_NOT_FOUND).toMatchObject({
    state: 'translated',
    notes: ['Not taken in a merge: Niemand da.'],
  });
});

test('a language that one side deleted and the other one edited is a choice, which the command leaves to people', async () => {
  const here = await merging(translate(USER, 'Kein Benutzer.'), (project) => {
    rmSync(join(project.folder, 'locales/de.json'));
  });
  const { code, stdout } = await here.tr('resolve');
  expect(code).toBe(0);
  expect(stdout).toContain(
    'locales/de.json was deleted on one side and edited on the other. Choose: git add locales/de.json, or git rm locales/de.json.',
  );
  expect(stdout).not.toContain('Nothing to do');
});

test('a text that nobody recorded counts as one of the source on its side', async () => {
  const here = await merging(
    async (project) => {
      project.edit('catalog.json', 'We can’t find this user.', 'No such user.');
      project.edit('locales/de.json', USER, 'Kein Benutzer.');
      await project.tr('record');
    },
    (project) => project.edit('locales/de.json', USER, 'Niemand da.'),
  );
  expect((await here.tr('resolve')).stdout).toContain(
    '“Kein Benutzer.” is kept, a translation of the source of today.',
  );
  expect(here.records('de').USER_NOT_FOUND?.notes).toEqual([
    'Not taken in a merge: Niemand da. — a translation of: We can’t find this user.',
  ]);
});

test('a text that nobody recorded counts as one of the source of its own commit, also on our side', async () => {
  const here = await merging(
    (project) => {
      project.edit('locales/de.json', USER, 'Kein Benutzer.');
      project.commit('Service');
      project.edit('catalog.json', 'We can’t find this user.', 'No such user.');
    },
    (project) => project.edit('locales/de.json', USER, 'Niemand da.'),
  );
  expect(await here.tr('resolve')).toMatchObject({ code: 0 });
  here.commit();
  expect((await here.status('de')).stale).toMatchObject([{ name: 'USER_NOT_FOUND' }]);
});

test('an error that one side renamed keeps the text of the other side', async () => {
  const here = await merging(
    async (project) =>
      expect(await project.run('rename', 'USER_NOT_FOUND', 'USER_MISSING', '--alias')).toMatchObject({ code: 0 }),
    translate(USER, 'Kein Benutzer.'),
  );
  expect(await here.tr('resolve')).toMatchObject({ code: 0 });
  expect(here.texts('de')).toMatchObject({ USER_MISSING: 'Kein Benutzer.' });
  expect(Object.keys(here.texts('de'))).not.toContain('USER_NOT_FOUND');
  expect(here.records('de').USER_MISSING).toMatchObject({ state: 'translated' });
  expect(await here.run('check')).toMatchObject({ code: 0 });
  expect(await here.status('de')).toMatchObject({ counts: { translated: 4 }, unrecorded: 0 });
});

test('a text that one side added is kept, and one that it deleted is gone', async () => {
  const here = await merging(
    translate(`,\n  "CARD_EXPIRED": "Ihre Karte ist abgelaufen."`, ''),
    translate('Wir finden diese Bestellung nicht.', 'Keine Bestellung.'),
  );
  expect(await here.tr('resolve')).toMatchObject({ code: 0 });
  expect(here.texts('de')).toMatchObject({ ORDER_NOT_FOUND: 'Keine Bestellung.' });
  expect(await here.status('de')).toMatchObject({ missing: ['CARD_EXPIRED'] });
});

test('the copy of the source texts is made anew', async () => {
  const change =
    (text: string): Work =>
    async (here) => {
      here.edit('catalog.json', 'We can’t find this user.', text);
      await here.tr('source');
    };
  const here = await merging(change('No such user.'), change('No such user.'));
  here.write('locales/en.json', `<<<<<<< HEAD\n${here.read('locales/en.json')}=======\n{}\n>>>>>>> theirs\n`);
  expect(await here.tr('resolve')).toMatchObject({ code: 0 });
  expect(here.texts('en').USER_NOT_FOUND).toBe('No such user.');
});

test('without a conflict there is nothing to do, and nothing is touched', async () => {
  const here = await plainProject();
  here.edit('locales/de.json', '  "USER_LOCKED"', '      "USER_LOCKED"');
  const before = here.read('locales/de.json');
  expect((await here.tr('resolve')).stdout).toBe(
    'Nothing to do: no file of locales or translations has the marks of a conflict.\n',
  );
  expect(here.read('locales/de.json')).toBe(before);
});

test('conflict markers that somebody committed are resolved without git', async () => {
  const here = await plainProject();
  const lines = here.read('translations/de.json').split('\n');
  const other = lines[2]?.replace(/"target": "[^"]+"/, '"target": "AAAAAAAAAAAAAAAA"');
  lines.splice(2, 1, '<<<<<<< ours', lines[2] ?? '', '||||||| base', '=======', other ?? '', '>>>>>>> theirs');
  here.write('translations/de.json', lines.join('\r\n'));
  expect(await here.tr('resolve')).toMatchObject({ code: 0 });
  expect(await here.status('de')).toMatchObject({ counts: { translated: 4 }, unrecorded: 0 });
});

test.each([
  ['a text without an end', 'locales/de.json', '{ "USER_NOT_FOUND": "Kein'],
  ['not an object', 'locales/de.json', '<<<<<<< a\n[]\n=======\n{}\n>>>>>>> b\n'],
  ['a text that is none', 'locales/de.json', '<<<<<<< a\n{ "A": 1 }\n=======\n{}\n>>>>>>> b\n'],
  ['a record of the wrong shape', 'translations/de.json', '{ "A": { "source": 1 },\n"A": {}, "format": 1 }'],
  ['no format', 'translations/de.json', '<<<<<<< a\n{ }\n=======\n{}\n>>>>>>> b\n'],
  ['a newer format', 'translations/de.json', '<<<<<<< a\n{ "format": 2 }\n=======\n{ "format": 2 }\n>>>>>>> b\n'],
  ['nested too deep', 'translations/de.json', '['.repeat(200_000)],
  ['bytes that are no text', 'locales/de.json', Buffer.from([0x7b, 0xff, 0x7d])],
])('what cannot be resolved is left as it is: %s', async (_, file, content) => {
  const here = await plainProject();
  writeFileSync(join(here.folder, file), content);
  const before = here.read(file);
  const { code, stdout, stderr } = await here.tr('resolve');
  expect(code).toBe(1);
  expect(stderr).toBe(`Nothing was written: correct ${file} by hand.\n`);
  expect(stdout).toContain(file);
  expect(stdout).not.toContain('translations resolve');
  expect(here.read(file)).toBe(before);
});

test('a byte order mark that one side put before the file is no obstacle', async () => {
  const here = await plainProject();
  const text = here.read('locales/de.json');
  here.write('locales/de.json', `<<<<<<< a\n${text}=======\n\ufeff${text}>>>>>>> b\n`);
  expect(await here.tr('resolve')).toMatchObject({ code: 0 });
  expect(here.read('locales/de.json')).toBe(text);
});

test.each([
  ['a folder', (path: string) => mkdirSync(path)],
  ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
  ['a link that leads nowhere', (path: string) => symlinkSync('nowhere', path)],
])('%s that has the name of a locale file is reported, and nothing waits for it', async (_, make) => {
  for (const inRepository of [translatedProject, plainProject]) {
    const here = await inRepository();
    const [file, text] = ['locales/de.json', here.read('locales/de.json')];
    here.write(file, `<<<<<<< a\n${text}=======\n${text}>>>>>>> b\n`);
    const before = here.read(file);
    make(join(here.folder, 'locales/ja.json'));
    expect(await here.tr('resolve')).toEqual({
      code: 1,
      stdout: expect.stringContaining('locales/ja.json:1:1 error'),
      stderr: 'Nothing was written: correct locales/ja.json by hand.\n',
    });
    expect(here.read(file)).toBe(before);
  }
});

test('a file in the place of the folder of locales is reported', async () => {
  const here = await plainProject();
  rmSync(join(here.folder, 'locales'), { recursive: true });
  here.write('locales', '');
  expect(await here.tr('resolve')).toMatchObject({ code: 1, stdout: expect.stringMatching(/^locales:1:1 error/) });
});

test('the catalogue comes first', async () => {
  const here = await plainProject();
  here.write('catalog.json', `<<<<<<< a\n${here.read('catalog.json')}=======\n>>>>>>> b\n`);
  const { code, stdout, stderr } = await here.tr('resolve');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^catalog\.json:1:1 error The file has an unresolved merge conflict/);
  expect(stderr).toBe('Nothing was written: correct the catalogue first.\n');
});

test('provenance of a locale that there is not is reported, and resolve leaves it', async () => {
  const here = await plainProject();
  mkdirSync(join(here.folder, 'translations'), { recursive: true });
  here.write('translations/ja.json', '{\n  "format": 1\n}\n');
  expect((await here.run('check')).stdout).toContain('There is no locales/ja.json beside the catalogue.');
  expect(await here.tr('resolve')).toMatchObject({
    code: 0,
    stdout: 'Nothing to do: no file of locales or translations has the marks of a conflict.\n',
  });
});
