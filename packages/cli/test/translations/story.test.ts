import { expect, test } from 'vitest';
import { type TranslatedProject, translatedProject } from './translated-project.js';

const USER = 'We can’t find this user.';
const ORDER = 'We can’t find this order.';
const CARD = 'Your card has expired.';

/** Runs some work on a branch that begins at the first commit of the story, and commits it. */
async function onBranch(here: TranslatedProject, branch: string, person: string, work: () => unknown): Promise<void> {
  here.git('switch', '--quiet', '--create', branch, 'start');
  await work();
  here.commit(person, `Work of ${person}`);
  here.git('switch', '--quiet', 'main');
}

function merge(here: TranslatedProject, branch: string): number | null {
  return here.git('merge', '--quiet', '--no-edit', branch).status;
}

test('two developers and two translators on four branches lose no text, and no stale text is called good', async () => {
  const here = await translatedProject();
  here.git('tag', 'start');

  // A developer changes what a text means, and says so.
  await onBranch(here, 'developer-one', 'Dora', async () => {
    here.edit('catalog.json', USER, 'This user was deleted.');
    expect(await here.tr('source-edited', 'USER_NOT_FOUND', '--major')).toMatchObject({ code: 0 });
  });
  // Another one corrects a typo, and changes a text without a word about it.
  await onBranch(here, 'developer-two', 'Emil', async () => {
    here.edit('catalog.json', ORDER, 'We cannot find this order.');
    expect(await here.tr('source-edited', 'ORDER_NOT_FOUND', '--trivial')).toMatchObject({ code: 0 });
    here.edit('catalog.json', CARD, 'Your card expired. Use another one.');
  });
  // A translator works with the tool, on the texts of the start.
  await onBranch(here, 'translator-de', 'Anna', async () => {
    here.edit('locales/de.json', 'Wir finden diesen Benutzer nicht.', 'Diesen Benutzer gibt es nicht.');
    here.edit('locales/de.json', 'Ihre Karte ist abgelaufen.', 'Ihre Karte gilt nicht mehr.');
    expect(await here.tr('record')).toMatchObject({ code: 0 });
  });
  // A service writes nothing but a locale file, from the texts of the start.
  await onBranch(here, 'service-fr', 'Service', () => {
    here.edit('locales/fr.json', 'Cet utilisateur est introuvable.', 'Nous ne trouvons pas cet utilisateur.');
    here.edit('locales/fr.json', 'Cette commande est introuvable.', 'Nous ne trouvons pas cette commande.');
  });

  expect([merge(here, 'developer-one'), merge(here, 'developer-two')]).toEqual([0, 0]);
  const stale = async (locale: string) => (await here.status(locale)).stale.map(({ name, impact }) => [name, impact]);
  const both = [
    ['USER_NOT_FOUND', 'major'],
    ['CARD_EXPIRED', 'minor'],
  ];
  expect([await stale('de'), await stale('fr')]).toEqual([both, both]);

  // Somebody on main translates the new text, before the work from the start is handed back.
  here.edit('locales/de.json', 'Wir finden diesen Benutzer nicht.', 'Dieser Benutzer wurde gelöscht.');
  await here.tr('record');
  here.commit('Bert');
  expect(await stale('de')).toEqual([['CARD_EXPIRED', 'minor']]);

  // Handed back late: git calls it a conflict.
  expect(merge(here, 'translator-de')).toBe(1);
  expect((await here.run('check')).stdout).toContain('Run error-contracts translations resolve.');
  const resolved = await here.tr('resolve');
  expect(resolved).toMatchObject({ code: 0, stderr: '' });
  expect(resolved.stdout).toContain('“Diesen Benutzer gibt es nicht.” became a note.');
  here.commit('Dora', 'Merge');
  expect(here.texts('de')).toMatchObject({
    USER_NOT_FOUND: 'Dieser Benutzer wurde gelöscht.',
    ORDER_NOT_FOUND: 'Wir finden diese Bestellung nicht.',
    CARD_EXPIRED: 'Ihre Karte gilt nicht mehr.',
  });
  expect(here.records('de').USER_NOT_FOUND).toMatchObject({
    source: 'This user was deleted.',
    notes: [`Not taken in a merge: Diesen Benutzer gibt es nicht. — a translation of: ${USER}`],
  });
  // The text of the card is another one now, but still of the source of the start.
  expect(await stale('de')).toEqual([['CARD_EXPIRED', 'minor']]);

  // The service never said from which text it translated; git knows.
  expect(merge(here, 'service-fr')).toBe(0);
  const french = async () => (await here.status('fr')).stale.map(({ name, previousSource }) => [name, previousSource]);
  const expected = [
    ['USER_NOT_FOUND', USER],
    ['ORDER_NOT_FOUND', ORDER],
    ['CARD_EXPIRED', CARD],
  ];
  expect(await french()).toEqual(expected);
  await here.tr('record');
  here.commit('Dora');
  expect(await french()).toEqual(expected);
  expect(here.records('fr').USER_NOT_FOUND).toMatchObject({ source: USER, by: 'Service' });

  // Handed back twice: the same texts again, from the same old texts, on a new branch.
  await onBranch(here, 'service-fr-again', 'Service', () => {
    here.edit('locales/fr.json', 'Cet utilisateur est introuvable.', 'Nous ne trouvons pas cet utilisateur.');
    here.edit('locales/fr.json', 'Cette commande est introuvable.', 'Nous ne trouvons pas cette commande.');
  });
  const before = here.read('translations/fr.json');
  expect(merge(here, 'service-fr-again')).toBe(0);
  expect((await here.tr('record')).stdout).toContain('Nothing to do');
  expect(here.read('translations/fr.json')).toBe(before);
  expect(await french()).toEqual(expected);
  expect(await here.run('check')).toMatchObject({ code: 0 });
});
