import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainProject, translatedProject } from './translated-project.js';

test('thresholds of the config count unless the command line has others', async () => {
  const here = await plainProject();
  here.edit('catalog.json', 'We can’t find this user.', 'No such user.');
  const thresholds = { fr: 100, '*': 70 };
  writeFileSync(
    join(here.folder, 'error-contracts.config.json'),
    JSON.stringify({ catalog: 'catalog.json', translations: { thresholds } }),
  );
  expect(await here.tr('status', '--locale', 'de')).toMatchObject({ code: 0 });
  const ran = await here.tr('status');
  expect(ran.code).toBe(1);
  expect(ran.stdout).toMatch(/^fr .* below 100 %$/m);
  expect(await here.tr('status', '--threshold', 'fr=75')).toMatchObject({ code: 0 });
  expect(await here.tr('status', '--threshold', '100', '--locale', 'de')).toMatchObject({ code: 1 });
});

test('check says once that a source has changed, and once that a text is missing, for all languages', async () => {
  const here = await plainProject();
  here.edit('catalog.json', 'We can’t find this user.', 'No such user.');
  for (const [locale, text] of [
    ['de', 'Ihre Karte ist abgelaufen.'],
    ['fr', 'Votre carte a expiré.'],
  ] as const) {
    here.edit(`locales/${locale}.json`, `,\n  "CARD_EXPIRED": "${text}"`, '');
  }
  const { stdout } = await here.run('check');
  expect(stdout.match(/^\S+ warning /gm)).toHaveLength(2);
  expect(stdout).toMatch(
    /^locales\/de\.json:2:21 warning The translation of USER_NOT_FOUND .*translations-are-current$/m,
  );
  expect(stdout.match(/^ {2}also: locales\/fr\.json:\d+:\d+$/gm)).toHaveLength(1);
  expect(stdout).toMatch(/^locales\/de\.json:1:1 warning CARD_EXPIRED has no text in 2 languages: de, fr\. /m);
});

test('a catalogue in several files: sources of each file, who changed them, and the copy of all', async () => {
  const here = await translatedProject();
  mkdirSync(join(here.folder, 'errors'));
  const { errors, ...head } = JSON.parse(here.read('catalog.json'));
  const { CARD_EXPIRED, ...others } = errors;
  here.write('catalog.json', `${JSON.stringify({ ...head, include: ['errors/*.json'], errors: others }, null, 2)}\n`);
  here.write('errors/payment.json', `${JSON.stringify({ errors: { CARD_EXPIRED } }, null, 2)}\n`);
  here.commit('Dora', 'Split');
  expect(await here.run('check')).toMatchObject({ code: 0 });
  here.edit('errors/payment.json', 'Your card has expired.', 'Your card is too old.');
  here.commit('Emil', 'Say it shorter');
  expect((await here.status('de')).stale).toMatchObject([
    { name: 'CARD_EXPIRED', changed: { author: 'Emil', summary: 'Say it shorter' } },
  ]);
  here.edit('errors/payment.json', 'Your card is too old.', 'Card too old.');
  expect((await here.tr('source-edited', 'CARD_EXPIRED', '--trivial')).stdout).toContain('stays stale');
  here.edit('locales/de.json', 'Ihre Karte ist abgelaufen.', 'Karte zu alt.');
  here.commit('Anna');
  expect(await here.tr('record')).toMatchObject({ code: 0 });
  expect(here.records('de').CARD_EXPIRED).toMatchObject({ source: 'Card too old.', by: 'Anna' });
  expect(await here.tr('source')).toMatchObject({ code: 0 });
  expect(here.texts('en')).toMatchObject({ CARD_EXPIRED: 'Card too old.', USER_LOCKED: 'This user is locked.' });
});
