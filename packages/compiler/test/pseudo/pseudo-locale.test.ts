import type { Contract } from '@error-contracts/catalog';
import { expect, test } from 'vitest';
import type { Files } from '../../src/files.js';
import { pseudoLocale } from '../../src/pseudo/index.js';
import { targets } from '../../src/targets.js';
import { catalogOfErrors, type LocaleTexts, uncheckedContract } from '../contract-of-errors.js';

const ERRORS = {
  BUSY: { message: '系统繁忙。' },
  GONE: { message: '找不到。' },
  DISK_FULL: { message: '磁盘已满。', audience: 'internal' },
};
const ENGLISH = { BUSY: 'Busy.', DISK_FULL: 'The disk is full.' };

function contractWith(locales: LocaleTexts): Contract {
  return uncheckedContract({ ...catalogOfErrors(ERRORS), sourceLocale: 'zh-CN', fallback: 'BUSY' }, locales);
}

async function i18n(contract: Contract, pseudo?: string): Promise<Files> {
  const target = targets.find(({ name }) => name === 'i18n');
  const files = await target?.emitter(pseudo === undefined ? {} : { pseudo })(contract);
  return files ?? new Map();
}

test.each(['en', 'en-GB'])('a pseudo-locale is made from %s, and from the source where that has no text', (tag) => {
  const { messages } = pseudoLocale(contractWith({ [tag]: ENGLISH, de: { GONE: 'Weg.' } }), 'en-XA');
  expect([...messages.values()].map(([text]) => text)).toEqual([
    '[Ḃûšý. öñé]',
    '[找不到。 öñé ţŵ]',
    '[Ţĥé ðîšķ îš ƒûļļ. öñé ţŵö ţĥŕéé ƒö]',
  ]);
});

test('the generated messages have the languages that were asked for, in modules of their own', async () => {
  const files = await i18n(contractWith({ en: ENGLISH }), 'ar-XB,en-XA');
  const added = [...files.keys()].filter((path) => /-X[AB][/.]/.test(path)).sort();
  const tags = ['ar-XB', 'en-XA'];
  const modules = (folder: string) =>
    tags.flatMap((tag) => [`${folder}/${tag}/index.ts`, `${folder}/${tag}/messages.ts`]);
  expect(added).toEqual([...modules('internal'), ...tags.map((tag) => `lazy/${tag}.ts`), ...modules('locales')]);
  expect(files.get('index.ts')).toContain('locales: readonly Locale[] = ["zh-CN", "en", "en-XA", "ar-XB"];');
  expect(files.get('index.ts')).toContain('"en-XA": () => import("./lazy/en-XA.js"),');
});

test('internal texts are only in the folder of their own', async () => {
  const files = await i18n(contractWith({ en: ENGLISH }), 'en-XA');
  expect(files.get('internal/en-XA/index.ts')).toContain('1002: "[Ţĥé');
  expect(files.get('locales/en-XA/index.ts')).toContain('1002: "[Ḃûšý. öñé]"');
});

test('every other file has the same bytes without them, and so has all of it without the option', async () => {
  const contract = contractWith({ en: ENGLISH });
  const [without, withBoth] = [await i18n(contract), await i18n(contract, 'en-XA,ar-XB')];
  expect([...(await i18n(contract, ''))]).toEqual([...without]);
  const changed = [...without].filter(([path, text]) => withBoth.get(path) !== text).map(([path]) => path);
  expect(changed).toEqual(['index.ts']);
});

test('what a person wrote in a locale of that name stays', async () => {
  const files = await i18n(contractWith({ en: ENGLISH, 'en-XA': { BUSY: 'By hand.' } }), 'en-XA');
  expect(files.get('locales/en-XA/index.ts')).toContain('"By hand."');
  expect(files.get('index.ts')?.match(/"en-XA": \(\)/g)).toHaveLength(1);
});
