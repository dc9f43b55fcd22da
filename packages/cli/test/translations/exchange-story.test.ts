import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { someOf } from '@error-contracts/vitest-config/some-of';
import { describe, expect, test } from 'vitest';
import { editZip } from '../support/edit-zip.js';
import { treeOf } from '../support/tree-of.js';
import { type TranslatedProject, translatedProject } from './translated-project.js';

const USER = 'We can’t find this user.';
const ORDER = 'We can’t find this order.';
const CARD = 'Your card has expired.';

/** A file on its way to a translator and back. */
type Exchange = 'xliff' | 'po' | 'csv' | 'xlsx';

/** What a tool of a translator changes if its user confirms a text. */
const CONFIRMATIONS: Readonly<Record<Exchange, readonly [before: string, after: string]>> = {
  xliff: ['state="needs-review-translation"', 'state="translated"'],
  po: ['#, fuzzy\n', ''],
  csv: ['', ''],
  xlsx: ['', ''],
};

async function exported(here: TranslatedProject, locale: string, format: Exchange, ...more: string[]): Promise<Buffer> {
  const file = `sent.${format}`;
  const args = ['export', '--locale', locale, '--format', format, '--out', file, ...more];
  expect(await here.tr(...args)).toMatchObject({ code: 0 });
  const bytes = readFileSync(join(here.folder, file));
  rmSync(join(here.folder, file));
  return bytes;
}

/** Translates texts in a file: each must be there. */
function translated(bytes: Buffer, format: Exchange, texts: Readonly<Record<string, string>>): Buffer {
  const missing = new Set(Object.keys(texts));
  const [open, confirmed] = CONFIRMATIONS[format];
  const edit = (text: string): string => {
    let edited = text;
    for (const [before, after] of Object.entries(texts)) {
      if (edited.includes(before)) missing.delete(before);
      edited = edited.replace(before, after);
    }
    return edited.replaceAll(open, confirmed);
  };
  const edited = format === 'xlsx' ? editZip(bytes, edit) : Buffer.from(edit(bytes.toString()));
  expect([...missing]).toEqual([]);
  return edited;
}

/** Imports a file, and resolves to the report. */
async function handBack(here: TranslatedProject, bytes: Buffer, locale: string, format: Exchange, by: string) {
  const file = `back.${format}`;
  writeFileSync(join(here.folder, file), bytes);
  const args = ['--locale', locale, '--format', format, '--by', by, '--write', '--report', 'json'];
  const { code, stdout } = await here.tr('import', file, ...args);
  rmSync(join(here.folder, file));
  const { taken, diagnostics, written } = JSON.parse(stdout);
  const names = (all: readonly { readonly name: string }[]): readonly string[] => all.map(({ name }) => name);
  const reported = diagnostics.map(({ rule, message }: { readonly rule: string; readonly message: string }) => [
    rule,
    /[A-Z]+_[A-Z_]+/.exec(message)?.[0],
  ]);
  return { code, written, taken: names(taken), reported };
}

async function onBranch(here: TranslatedProject, branch: string, person: string, work: () => unknown): Promise<void> {
  here.git('switch', '--quiet', '--create', branch, 'start');
  await work();
  here.commit(person, `Work of ${person}`);
  here.git('switch', '--quiet', 'main');
}

async function merge(here: TranslatedProject, branch: string): Promise<void> {
  if (here.git('merge', '--quiet', '--no-edit', branch).status === 0) return;
  expect(await here.tr('resolve')).toMatchObject({ code: 0 });
  here.commit('Dora', `Merge ${branch}`);
}

const pairs = [
  ['xliff', 'po'],
  ['csv', 'xlsx'],
] as const;

describe.each(someOf(pairs, 1))('files in %s and %s', (german, french) => {
  test('handed back late and twice lose no text, and no stale text is called good', async () => {
    const here = await translatedProject();
    here.git('tag', 'start');
    const sent = { de: await exported(here, 'de', german), fr: await exported(here, 'fr', french) };

    await onBranch(here, 'developer-one', 'Dora', async () => {
      here.edit('catalog.json', USER, 'This user was deleted.');
      expect(await here.tr('source-edited', 'USER_NOT_FOUND', '--major')).toMatchObject({ code: 0 });
    });
    await onBranch(here, 'developer-two', 'Emil', async () => {
      here.edit('catalog.json', ORDER, 'We cannot find this order.');
      expect(await here.tr('source-edited', 'ORDER_NOT_FOUND', '--trivial')).toMatchObject({ code: 0 });
      here.edit('catalog.json', CARD, 'Your card expired. Use another one.');
      expect(await here.tr('source-edited', 'CARD_EXPIRED', '--minor')).toMatchObject({ code: 0 });
    });
    // Both translators work on what they were sent at the start.
    const anna = translated(sent.de, german, {
      'Wir finden diesen Benutzer nicht.': 'Diesen Benutzer gibt es nicht.',
      'Dieser Benutzer ist gesperrt.': 'Dieser Benutzer wurde gesperrt.',
      'Ihre Karte ist abgelaufen.': 'Ihre Karte gilt nicht mehr.',
    });
    const benoit = translated(sent.fr, french, {
      'Cet utilisateur est bloqué.': 'Cet utilisateur a été bloqué.',
      'Cette commande est introuvable.': 'Nous ne trouvons pas cette commande.',
    });
    await onBranch(here, 'translator-de', 'Anna', async () => {
      const { taken, reported } = await handBack(here, anna, 'de', german, 'Anna');
      expect({ taken, reported }).toEqual({ taken: ['USER_NOT_FOUND', 'USER_LOCKED', 'CARD_EXPIRED'], reported: [] });
    });
    await onBranch(here, 'translator-fr', 'Benoît', async () => {
      const { taken, reported } = await handBack(here, benoit, 'fr', french, 'Benoît');
      expect({ taken, reported }).toEqual({ taken: ['USER_LOCKED', 'ORDER_NOT_FOUND'], reported: [] });
    });

    for (const branch of ['developer-one', 'translator-de', 'developer-two', 'translator-fr'])
      await merge(here, branch);
    const stale = async (locale: string) => (await here.status(locale)).stale.map(({ name }) => name);
    expect(await stale('de')).toEqual(['USER_NOT_FOUND', 'CARD_EXPIRED']);
    // Nobody said that the new text of the order is right too: the trivial edit was about the text before.
    const staleInFrench = ['USER_NOT_FOUND', 'ORDER_NOT_FOUND', 'CARD_EXPIRED'];
    expect(await stale('fr')).toEqual(staleInFrench);
    expect(here.texts('de')).toMatchObject({
      USER_NOT_FOUND: 'Diesen Benutzer gibt es nicht.',
      USER_LOCKED: 'Dieser Benutzer wurde gesperrt.',
      CARD_EXPIRED: 'Ihre Karte gilt nicht mehr.',
    });
    expect(here.texts('fr')).toMatchObject({
      USER_LOCKED: 'Cet utilisateur a été bloqué.',
      ORDER_NOT_FOUND: 'Nous ne trouvons pas cette commande.',
    });

    // Handed back twice: the same files again, after the merges. There is nothing to do.
    const before = treeOf(here.folder);
    for (const [bytes, locale, format, by] of [
      [anna, 'de', german, 'Anna'],
      [benoit, 'fr', french, 'Benoît'],
      [sent.de, 'de', german, 'Nobody'],
    ] as const) {
      const { code, written, taken } = await handBack(here, bytes, locale, format, by);
      expect({ code, written, taken }).toEqual({ code: 0, written: false, taken: [] });
    }
    expect(treeOf(here.folder)).toEqual(before);

    // Handed back late: other work on the files of the start. All of it is reported by name, and nothing is replaced.
    const late = translated(sent.de, german, {
      'Wir finden diesen Benutzer nicht.': 'Ein solcher Benutzer fehlt.',
      'Dieser Benutzer ist gesperrt.': 'Der Benutzer ist gerade gesperrt.',
      'Wir finden diese Bestellung nicht.': 'Diese Bestellung fehlt uns.',
    });
    expect(await handBack(here, late, 'de', german, 'Carl')).toEqual({
      code: 0,
      written: false,
      taken: [],
      reported: expect.arrayContaining([
        ['exchange-sources-are-current', 'USER_NOT_FOUND'],
        ['exchange-work-is-kept', 'USER_LOCKED'],
        ['exchange-sources-are-current', 'ORDER_NOT_FOUND'],
      ]),
    });
    expect(treeOf(here.folder)).toEqual(before);
    expect(await stale('de')).toEqual(['USER_NOT_FOUND', 'CARD_EXPIRED']);

    // What is stale is sent again, and translated from the sources of today.
    const again = await exported(here, 'de', german, '--only', 'stale');
    const done = translated(again, german, {
      'Diesen Benutzer gibt es nicht.': 'Dieser Benutzer wurde gelöscht.',
      'Ihre Karte gilt nicht mehr.': 'Ihre Karte ist abgelaufen. Nehmen Sie eine andere.',
    });
    expect(await handBack(here, done, 'de', german, 'Anna')).toMatchObject({
      written: true,
      taken: ['USER_NOT_FOUND', 'CARD_EXPIRED'],
      reported: [],
    });
    expect(await handBack(here, done, 'de', german, 'Anna')).toMatchObject({ written: false, taken: [], reported: [] });
    expect([await stale('de'), await stale('fr')]).toEqual([[], staleInFrench]);
    expect(here.records('de').USER_NOT_FOUND).toMatchObject({ source: 'This user was deleted.', by: 'Anna' });
    expect(await here.run('check')).toMatchObject({ code: 0 });
  });
});
