import { expect, test } from 'vitest';
import { plainProject, translatedProject, unrecordedProject } from './translated-project.js';

test('the first time, every translation is recorded as one of the source of today: a line each, sorted', async () => {
  const here = unrecordedProject();
  expect(await here.tr('record', '--dry-run')).toMatchObject({ code: 0 });
  expect(() => here.read('translations/de.json')).toThrow();
  expect(await here.tr('record')).toEqual({
    code: 0,
    stderr: '',
    stdout:
      'de: 4 translations recorded.\nfr: 4 translations recorded.\n  translations/de.json\n  translations/fr.json\n',
  });
  expect(here.read('translations/de.json')).toBe(`{
  "CARD_EXPIRED": { "source": "Your card has expired.", "target": "7yV2b9d_kN8tuOBC", "state": "translated" },
  "ORDER_NOT_FOUND": { "source": "We can’t find this order.", "target": "c9yJAF2zcH7tMPdc", "state": "translated" },
  "USER_LOCKED": { "source": "This user is locked.", "target": "BJaFmX4DV_8L8i90", "state": "translated" },
  "USER_NOT_FOUND": { "source": "We can’t find this user.", "target": "mPoCnuQccMogPMpH", "state": "translated" },
  "format": 1
}
`);
  expect((await here.tr('record')).stdout).toBe('Nothing to do: every translation is recorded.\n');
  expect(await here.run('check')).toMatchObject({ code: 0 });
});

test('an edit of a locale file is recorded with the source and the author of its commit', async () => {
  const here = await translatedProject();
  here.edit('locales/de.json', 'Ihre Karte ist abgelaufen.', 'Ihre Karte gilt nicht mehr.');
  here.commit('Anna');
  here.edit('catalog.json', 'Your card has expired.', 'Your card is too old.');
  here.edit('locales/de.json', 'Dieser Benutzer ist gesperrt.', 'Gesperrt.');
  here.commit('Dora');
  expect((await here.tr('record')).stdout).toContain('de: 2 translations recorded.');
  expect(here.records('de')).toMatchObject({
    CARD_EXPIRED: { source: 'Your card has expired.', by: 'Anna', state: 'translated' },
    USER_LOCKED: { source: 'This user is locked.', by: 'Dora' },
  });
  expect((await here.status('de')).stale.map(({ name }) => name)).toEqual(['CARD_EXPIRED']);
});

test('a comma at the end of a line is no edit of its text', async () => {
  const here = await translatedProject();
  here.edit('locales/de.json', 'Ihre Karte ist abgelaufen.', 'Ihre Karte gilt nicht mehr.');
  here.commit('Anna');
  here.edit('catalog.json', 'Your card has expired.', 'Your card is too old.');
  here.edit('locales/de.json', '  "USER_LOCKED": "Dieser Benutzer ist gesperrt.",\n', '');
  here.edit('locales/de.json', 'nicht mehr."', 'nicht mehr.",\n  "USER_LOCKED": "Dieser Benutzer ist gesperrt."');
  here.commit('Dora');
  await here.tr('record');
  expect(here.records('de').CARD_EXPIRED).toMatchObject({ source: 'Your card has expired.', by: 'Anna' });
});

test('what a developer said about the source stays if the old text is translated again', async () => {
  const here = await translatedProject();
  here.git('switch', '--quiet', '--create', 'service');
  here.edit('locales/de.json', 'Ihre Karte ist abgelaufen.', 'Ihre Karte gilt nicht mehr.');
  here.commit('Service');
  here.git('switch', '--quiet', 'main');
  here.edit('catalog.json', 'Your card has expired.', 'Your card was stolen.');
  await here.tr('source-edited', 'CARD_EXPIRED', '--major');
  here.commit('Dora');
  expect(here.git('merge', '--quiet', '--no-edit', 'service').status).toBe(0);
  expect((await here.status('de')).stale).toMatchObject([{ name: 'CARD_EXPIRED', impact: 'major' }]);
  await here.tr('record');
  expect((await here.status('de')).stale).toMatchObject([{ name: 'CARD_EXPIRED', impact: 'major' }]);
});

test('a renamed error takes its record with it, to its place in the order', async () => {
  const here = await plainProject();
  here.edit('catalog.json', 'Your card has expired.', 'Your card is too old.');
  expect(await here.run('rename', 'CARD_EXPIRED', 'PAYMENT_EXPIRED', '--yes')).toMatchObject({ code: 0 });
  const names = Object.keys(here.records('de'));
  expect(names).toEqual(['ORDER_NOT_FOUND', 'PAYMENT_EXPIRED', 'USER_LOCKED', 'USER_NOT_FOUND', 'format']);
  expect((await here.status('de')).stale).toMatchObject([
    { name: 'PAYMENT_EXPIRED', previousSource: 'Your card has expired.' },
  ]);
  expect((await here.status('fr')).stale).toHaveLength(1);
});

test('an edit that nobody recorded before a rename is still one of the source of its commit', async () => {
  const here = await translatedProject();
  here.edit('locales/de.json', 'Ihre Karte ist abgelaufen.', 'Ihre Karte gilt nicht mehr.');
  here.commit('Anna');
  here.edit('catalog.json', 'Your card has expired.', 'Your card is too old.');
  here.commit('Dora');
  expect(await here.run('rename', 'CARD_EXPIRED', 'PAYMENT_EXPIRED', '--alias')).toMatchObject({ code: 0 });
  here.commit('Emil');
  expect((await here.status('de')).stale).toMatchObject([
    { name: 'PAYMENT_EXPIRED', previousSource: 'Your card has expired.', changed: { author: 'Dora' } },
  ]);
  await here.tr('record');
  expect(here.records('de').PAYMENT_EXPIRED).toMatchObject({ source: 'Your card has expired.', by: 'Anna' });
});

test('a retired error keeps its record', async () => {
  const here = await plainProject();
  const before = here.read('translations/de.json');
  expect(await here.run('retire', 'CARD_EXPIRED', '--reason', 'Gone.', '--yes')).toMatchObject({ code: 0 });
  expect(here.read('translations/de.json')).toBe(before);
  expect(await here.run('check')).toMatchObject({ code: 0 });
});

test('the copy of the source texts is written once, and then kept by every command that edits', async () => {
  const here = await plainProject();
  expect((await here.tr('source')).stdout).toBe('4 source texts.\n  locales/en.json\n');
  expect((await here.tr('source')).stdout).toBe('Nothing to do: locales/en.json is up to date.\n');
  expect(await here.run('check')).toMatchObject({ code: 0, stdout: expect.not.stringContaining('source-copy') });
  const text = ['--message', 'No such page.', '--status', '404', '--domain', 'order', '--yes'];
  expect(await here.run('add', 'PAGE_MISSING', ...text)).toMatchObject({ code: 0 });
  expect(await here.run('rename', 'CARD_EXPIRED', 'CARD_TOO_OLD', '--yes')).toMatchObject({ code: 0 });
  here.write('new.csv', 'code,message\n2000,We lost this order.\n');
  expect(await here.run('import', 'new.csv', '--write', '--overwrite', '2000')).toMatchObject({ code: 0 });
  const entries = Object.entries(here.errors()).map(([name, { message }]) => [name, message]);
  expect(Object.entries(here.texts('en'))).toEqual(entries);
  here.edit('locales/en.json', 'We lost this order.', 'Edited here.');
  const { code, stdout } = await here.run('check');
  expect(code).toBe(0);
  expect(stdout).toContain('The text of ORDER_NOT_FOUND is not that of the catalogue. source-copy-is-current');
  expect((await here.status('de')).missing).toEqual(['PAGE_MISSING']);
  expect((await here.tr('source')).code).toBe(0);
  expect((await here.run('check')).stdout).not.toContain('source-copy-is-current');
});

test('translations stay if the catalogue gets their language as its source language', async () => {
  const here = await translatedProject();
  const german = here.texts('de');
  here.edit('catalog.json', '"sourceLocale": "en"', '"sourceLocale": "de"');
  const source = await here.tr('source');
  expect(source).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('locales/de.json has translations, and the catalogue says that de is the source'),
  });
  expect((await here.tr('resolve')).code).toBe(0);
  await here.run('add', 'ORDER_LOCKED', '--message', 'Gesperrt.', '--status', '409', '--domain', 'order', '--yes');
  expect(here.texts('de')).toEqual(german);
});
