import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIds } from '@error-contracts/translations/format-ids';
import { describe, expect, test } from 'vitest';
import { CATALOG, project } from '../support/project.js';
import { treeOf } from '../support/tree-of.js';
import { shop, translations } from './shop.js';

test('an export says what it wrote, with the context, and a translator fills it in', async () => {
  const { run, read, write, ...rest } = shop();
  const exported = await run(...translations('export', '--locale', 'de', '--only', 'missing', '--out', 'de.xlf'));
  expect(exported).toEqual({ code: 0, stdout: '', stderr: 'de.xlf: 1 text in de, XLIFF 1.2.\n' });
  const text = read('de.xlf');
  expect(text).toContain('<source>We can’t find the order {id}.</source>');
  expect(text).toContain('>{id} (string): The order. Example: A-17<');
  expect(text).toContain('>Before it: USER_LOCKED “This user is locked.”<');
  expect(text).not.toContain('CARD_EXPIRED"');
  const done = '<target state="translated">Wir finden die Bestellung {id} nicht.</target>';
  write('de.xlf', text.replace('<target state="needs-translation"/>', done));

  const before = treeOf(rest.folder);
  const dry = await run(...translations('import', 'de.xlf'));
  expect(dry).toEqual({
    code: 0,
    stdout: `de.xlf -> de

  ORDER_NOT_FOUND  missing -> translated  line 10
    + Wir finden die Bestellung {id} nicht.

1 taken, 0 same.
next: nothing is written yet; add --write for 1 text.
`,
    stderr: '',
  });
  expect(treeOf(rest.folder)).toEqual(before);

  const written = await run(...translations('import', 'de.xlf', '--write', '--by', 'Eva'));
  expect(written).toMatchObject({ code: 0, stdout: expect.stringContaining('Written: 1 taken, 0 same.') });
  expect(read('locales/de.json')).toContain('"ORDER_NOT_FOUND": "Wir finden die Bestellung {id} nicht."');
  expect(read('translations/de.json')).toMatch(/"ORDER_NOT_FOUND": .*"by": "Eva"/);
  expect((await run(...translations('import', 'de.xlf', '--write'))).stdout).toContain('1 same: nothing to do.');
  expect((await run('check')).code).toBe(0);
});

test.each([
  [['--out', 'de.po'], 'de.po', 'msgid "'],
  [['--out', 'de.JSON'], 'de.JSON', '{'],
  [['--out', 'de.csv', '--format', 'po'], 'de.csv', 'msgid "'],
  [['--out', 'de.xlf'], 'de.xlf', 'version="1.2"'],
])('an export with %j has the format of the name, unless the option says another', async (args, file, says) => {
  const { run, read } = shop();
  expect(await run(...translations('export', '--locale', 'de', ...args))).toMatchObject({ code: 0 });
  expect(read(file)).toContain(says);
});

test('a file whose name says no format is a usage error, and nothing is written', async () => {
  const { run, folder } = shop();
  const before = treeOf(folder);
  const ran = await run(...translations('export', '--locale', 'de', '--out', 'de.txt'));
  expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('help: Name it with --format: xliff, ') });
  expect(treeOf(folder)).toEqual(before);
});

test.each(formatIds)('an export in %s comes back with nothing to do', async (format) => {
  const { run } = shop();
  expect((await run(...translations('export', '--locale', 'de', '--format', format, '--out', 'de.out'))).code).toBe(0);
  const back = await run(...translations('import', 'de.out', '--format', format, '--locale', 'de', '--write'));
  expect(back).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing to do.') });
});

test('a format that cannot hold a text refuses it by name and place, and writes nothing', async () => {
  const given = shop();
  const { run, write, folder } = given;
  write('locales/de.json', '{\n  "CARD_EXPIRED": "Karte\\u0000"\n}\n');
  const { code, stdout, stderr } = await run(...translations('export', '--locale', 'de', '--out', 'de.xlf'));
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'Nothing was exported.\n' });
  expect(stdout).toMatch(
    /locales\/de\.json:2:\d+ error The target of CARD_EXPIRED has the character U\+0000, which XLIFF 1\.2 cannot hold\./,
  );
  expect(treeOf(folder)).not.toHaveProperty(['de.xlf']);
  expect((await run(...translations('export', '--locale', 'de', '--format', 'properties'))).code).toBe(0);
});

test('a catalogue with errors is not exported; a translation with errors is, to be corrected', async () => {
  const given = shop();
  given.write('locales/de.json', '{ "ORDER_NOT_FOUND": "Bestellung {nummer} fehlt." }');
  expect((await given.run(...translations('export', '--locale', 'de'))).code).toBe(0);
  const broken = project(CATALOG.replace('"status": 404, ', ''));
  expect(await broken.run(...translations('export', '--locale', 'de'))).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('files-match-their-schema'),
    stderr: 'Nothing was exported.\n',
  });
});

test('an export of a new language goes to standard output, also as bytes', async () => {
  const { run, folder } = shop();
  const { stdout } = await run(...translations('export', '--locale', 'fr', '--format', 'po'));
  expect(stdout).toContain('\\nLanguage: fr\\n');
  await run(...translations('export', '--locale', 'fr', '--format', 'xlsx', '--out', 'fr.xlsx'));
  expect(readFileSync(join(folder, 'fr.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

describe('a usage error', () => {
  test.each([
    [['export'], 'required option'],
    [['export', '--locale', 'nonsense-tag!'], '"nonsense-tag!" is not a language tag.'],
    [['export', '--locale', 'xq'], 'There is no language "xq".'],
    [['export', '--locale', 'und'], 'There is no language "und".'],
    [['export', '--locale', 'mul'], 'There is no language "mul".'],
    [['export', '--locale', 'en'], 'en is the source language.'],
    [['export', '--locale', 'de', '--only', 'missing,done'], '"done" is not a state.'],
    [['export', '--locale', 'de', '--format', 'docx'], "argument 'docx' is invalid"],
    [['export', '--locale', 'de', '--out', 'catalog.json'], 'catalog.json exists'],
    [['export', '--locale', 'de', '--out', 'no/de.xlf'], 'no does not exist.'],
    [['import'], 'missing required argument'],
    [['import', 'de.docx'], 'The format of "de.docx" is unknown'],
    [['import', 'locales/de.json'], 'locales/de.json does not say its language.'],
    [['import', 'locales/de.json', '--locale', 'de', '--overwrite', 'NO_NAME'], '"NO_NAME" is not an error'],
  ])('%j', async (args, message) => {
    const given = shop();
    given.write('de.docx', '');
    const before = treeOf(given.folder);
    const { code, stdout, stderr } = await given.run('translations', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(treeOf(given.folder)).toEqual(before);
  });
});

test.each(['de-DE', 'de_DE', 'DE'])('a file in %s is one in de, and no new language', async (tag) => {
  const given = shop();
  await given.run(...translations('export', '--locale', 'de', '--out', 'de.xlf'));
  const text = given.read('de.xlf').replace('target-language="de"', `target-language="${tag}"`);
  given.write(
    'de.xlf',
    text.replace(/<target state="needs-translation"\/>/, '<target state="translated">Neu.</target>'),
  );
  const { stdout } = await given.run(...translations('import', 'de.xlf', '--write'));
  expect(stdout).toContain('de.xlf -> de\n');
  expect(Object.keys(treeOf(given.folder)).filter((path) => path.startsWith('locales'))).toEqual(['locales/de.json']);
  const source = text.replace(`target-language="${tag}"`, 'target-language="en-US"');
  given.write('en.xlf', source);
  expect((await given.run(...translations('import', 'en.xlf'))).stderr).toContain('en-US is the source language.');
});

test('the report is JSON too', async () => {
  const { run, write } = shop();
  write('de.json', '{ "ORDER_NOT_FOUND": "Bestellung {id} fehlt.", "NO_SUCH_NAME": "x" }');
  const { code, stdout } = await run(...translations('import', 'de.json', '--locale', 'de', '--report', 'json'));
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    file: 'de.json',
    locale: 'de',
    format: 'json',
    written: false,
    summary: { taken: 1, same: 0, untranslated: 0, reported: 1 },
    taken: [{ name: 'ORDER_NOT_FOUND', after: { target: 'Bestellung {id} fehlt.', state: 'translated' } }],
    diagnostics: [{ rule: 'exchange-names-are-known', file: 'de.json', line: 1 }],
  });
});

test('colours are for a terminal only, and no text acts on one', async () => {
  const { run, folder, write } = shop();
  write('de.csv', 'name,target,notes\nCARD_EXPIRED,Diese Karte ist abgelaufen.,Rot \u001b[31m\u202e\n');
  const { stdout } = await run(...translations('import', 'de.csv', '--locale', 'de'));
  expect(stdout).not.toContain('\u001b');
  expect(stdout).toContain('\\u001b[31m\\u202e');
  const { runCommand } = await import('../support/run-command.js');
  const coloured = await runCommand(translations('import', 'de.csv', '--locale', 'de'), {
    cwd: folder,
    env: { FORCE_COLOR: '1' },
  });
  expect(coloured.stdout).toContain('\u001b[31m- Ihre Karte ist abgelaufen.\u001b[39m');
});
