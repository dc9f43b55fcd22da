import { expect, test } from 'vitest';
import { plainProject, translatedProject, unrecordedProject } from './translated-project.js';

const USER = 'We can’t find this user.';
const NEW = 'No such user.';

test.each([
  ['--trivial', 'still right.', [], 'translated'],
  ['--minor', 'shown until somebody reviews it.', ['minor', 'minor'], 'stale'],
  ['--major', 'readers get the source text.', ['major', 'major'], 'stale'],
])('%s: %s', async (option, says, impacts, state) => {
  const here = await translatedProject();
  here.edit('catalog.json', USER, NEW);
  const { code, stdout } = await here.tr('source-edited', 'USER_NOT_FOUND', option);
  expect(code).toBe(0);
  expect(stdout).toContain(`USER_NOT_FOUND is “${NEW}” now.\n  de: ${says} It was made from “${USER}”.\n`);
  const stale = [...(await here.status('de')).stale, ...(await here.status('fr')).stale];
  expect(stale.map(({ impact }) => impact)).toEqual(impacts);
  expect((await here.status('de')).counts[state]).toBe(state === 'stale' ? 1 : 4);
});

test('a trivial edit keeps what was reviewed', async () => {
  const here = await plainProject();
  here.edit(
    'translations/de.json',
    `"${USER}", "target": "mPoCnuQccMogPMpH", "state": "translated"`,
    `"${USER}", "target": "mPoCnuQccMogPMpH", "state": "reviewed"`,
  );
  here.edit('catalog.json', USER, NEW);
  await here.tr('source-edited', '1001', '--trivial');
  expect(here.records('de').USER_NOT_FOUND).toMatchObject({ source: NEW, state: 'reviewed' });
});

test('a translation that was stale before stays stale after a trivial edit', async () => {
  const here = await translatedProject();
  here.edit('catalog.json', USER, NEW);
  here.commit();
  here.edit('locales/fr.json', 'Cet utilisateur est introuvable.', 'Pas d’utilisateur.');
  await here.tr('record');
  here.commit();
  here.edit('catalog.json', NEW, 'There is no such user.');
  const { stdout } = await here.tr('source-edited', 'USER_NOT_FOUND', '--trivial');
  expect(stdout).toContain('  de: stays stale: an earlier edit is not translated yet. It was made from');
  expect(stdout).toContain('  fr: still right.');
  const steps = stdout.split('\n').filter((line) => line.startsWith('next: '));
  expect(steps).toEqual([expect.stringMatching(/confirm it in an export: .* --locale de --only stale$/)]);
  expect((await here.status('de')).stale).toMatchObject([{ previousSource: USER, impact: 'minor' }]);
  expect((await here.status('fr')).stale).toEqual([]);
});

test('a minor edit does not put a major one right, but the developer can correct what they said', async () => {
  const here = await translatedProject();
  here.edit('catalog.json', USER, NEW);
  await here.tr('source-edited', 'USER_NOT_FOUND', '--major');
  await here.tr('source-edited', 'USER_NOT_FOUND', '--minor');
  expect((await here.status('de')).stale).toMatchObject([{ impact: 'minor' }]);
  await here.tr('source-edited', 'USER_NOT_FOUND', '--major');
  here.edit('catalog.json', NEW, 'There is no such user.');
  await here.tr('source-edited', 'USER_NOT_FOUND');
  expect((await here.status('de')).stale).toMatchObject([{ impact: 'major' }]);
  await here.tr('source-edited', 'USER_NOT_FOUND', '--trivial');
  expect((await here.status('de')).stale).toMatchObject([{ impact: 'major', previousSource: USER }]);
});

test('if translations were made from several texts, and the edit is committed, the language must be named', async () => {
  const here = await translatedProject();
  here.edit('catalog.json', USER, NEW);
  here.commit();
  here.edit('locales/fr.json', 'Cet utilisateur est introuvable.', 'Pas d’utilisateur.');
  await here.tr('record');
  here.edit('catalog.json', NEW, 'There is no such user.');
  here.commit();
  const { code, stderr } = await here.tr('source-edited', 'USER_NOT_FOUND', '--trivial');
  expect(code).toBe(2);
  expect(stderr).toBe(
    `error: The translations of USER_NOT_FOUND were made from different source texts: de from “${USER}”, fr from “${NEW}”.\n` +
      'help: Name the languages whose source text you edited: --locale de.\n',
  );
  expect(await here.tr('source-edited', 'USER_NOT_FOUND', '--trivial', '--locale', 'fr')).toMatchObject({ code: 0 });
  expect((await here.status('fr')).stale).toEqual([]);
  expect((await here.status('de')).stale).toHaveLength(1);
});

test('before anything is recorded, the last commit says from which text the translations were made', async () => {
  const here = unrecordedProject();
  here.edit('catalog.json', USER, NEW);
  here.edit('locales/fr.json', 'Cet utilisateur est introuvable.', 'Pas d’utilisateur.');
  const { stdout } = await here.tr('source-edited', 'USER_NOT_FOUND', '--major');
  expect(stdout).toContain(`  de: readers get the source text. It was made from “${USER}”.`);
  expect(stdout).toContain('  fr: made from this text already.');
  expect(here.records('de').CARD_EXPIRED).toMatchObject({ source: 'Your card has expired.', state: 'translated' });
});

test('a new placeholder stops the build until a major edit withholds the translations', async () => {
  const here = await plainProject();
  here.edit(
    'catalog.json',
    `"message": "${USER}"`,
    '"message": "No user {id}.", "data": { "id": { "type": "string", "description": "The id." } }',
  );
  expect(await here.run('check')).toMatchObject({ code: 1, stdout: expect.stringContaining('placeholders-agree') });
  expect(await here.tr('source-edited', 'USER_NOT_FOUND', '--major')).toMatchObject({ code: 0 });
  expect(await here.run('check')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('translations-are-current'),
  });
  const out = ['generate', 'i18n', '--out', 'out'];
  expect(await here.run(...out)).toMatchObject({ code: 0 });
  expect(here.read('out/locales/de/index.ts')).not.toContain('Benutzer nicht');
  expect(here.read('out/locales/de/index.ts')).toContain('Dieser Benutzer ist gesperrt.');
});

test('explain says that the text of a major edit is withheld, and not that there is none', async () => {
  const here = await translatedProject();
  here.edit('catalog.json', USER, NEW);
  await here.tr('source-edited', 'USER_NOT_FOUND', '--major', '--locale', 'de');
  const note = async (locale: string) => (await here.run('explain', 'USER_NOT_FOUND', '--locale', locale)).stderr;
  expect(await note('de')).toBe(
    'note: The text in de is withheld, because its source had a major edit; this one is in en.\n',
  );
  expect(await note('fr')).toBe('');
  expect(await note('ja')).toBe('note: There is no text in ja; this one is in en.\n');
});

test.each([
  [['NO_SUCH_THING'], '"NO_SUCH_THING" is not an error of the catalogue.'],
  [['USER_NOT_FOUN'], 'Did you mean USER_NOT_FOUND?'],
  [['USER_NOT_FOUND', '--trivial', '--major'], 'cannot be used with'],
  [['USER_NOT_FOUND', '--locale', 'xx'], 'There is no locale "xx".'],
])('%j is a usage error', async (args, says) => {
  const here = await plainProject();
  const { code, stderr } = await here.tr('source-edited', ...args);
  expect(code).toBe(2);
  expect(stderr).toContain(says);
});
