import { matchLocale, localeScopes as runtimeScopes } from '@error-contracts/runtime/messages';
import { match as bestFit } from '@formatjs/intl-localematcher';
import { describe, expect, onTestFinished, test } from 'vitest';
import { localeScopes } from '../src/i18n/locale-scopes.js';
import { contractOf, scratchFolder } from './compile-fixture.js';
import { compileI18n, run } from './compile-i18n.js';

test.each([
  ['nn', ['en', 'nb'], 'nb'],
  ['no', ['en', 'nb'], 'nb'],
  ['nb-NO', ['en', 'no'], 'no'],
  ['nn-NO', ['en', 'no'], 'no'],
  ['nb', ['en', 'nn'], 'nn'],
  ['no', ['nn', 'no'], 'no'],
  ['es-MX', ['es', 'es-419'], 'es-419'],
  ['es-MX', ['es-ES', 'es-419'], 'es-419'],
  ['es-419', ['es', 'es-419'], 'es-419'],
  ['es-ES', ['es-419', 'es'], 'es'],
  ['es', ['es-419', 'es-ES'], 'es-ES'],
  ['en-AU', ['en-US', 'en-GB'], 'en-GB'],
  ['en-AU', ['en', 'en-GB'], 'en-GB'],
  ['en-ZA', ['en', 'en-GB'], 'en-GB'],
  ['en-001', ['en', 'en-GB'], 'en-GB'],
  ['en-CA', ['en-GB', 'en-US'], 'en-US'],
  ['en', ['en-GB', 'en-US'], 'en-US'],
  ['en-NZ', ['en-US', 'en-AU', 'en-GB'], 'en-GB'],
  ['pt-AO', ['pt-BR', 'pt-PT'], 'pt-PT'],
  ['pt', ['pt-PT', 'pt-BR'], 'pt-BR'],
  ['zh-MO', ['zh-TW', 'zh-HK'], 'zh-HK'],
  ['zh-Hant-HK', ['zh-Hant', 'zh-HK'], 'zh-HK'],
  ['zh-Hant', ['zh-CN', 'zh-HK'], 'zh-HK'],
  ['fr-Latn-CA', ['fr', 'fr-CA'], 'fr-CA'],
  ['bs', ['en', 'hr'], 'hr'],
  ['hr-HR', ['en', 'bs'], 'bs'],
  ['sr-Latn', ['sr'], undefined],
  ['sr', ['sr-Latn'], undefined],
  ['zh-TW', ['zh-CN', 'zh-SG'], undefined],
  ['uk', ['ru', 'en'], undefined],
  ['ca', ['es', 'es-419'], undefined],
] as const)('for %s, of %j the best is %s', async (requested, tags, best) => {
  const scopes = runtimeScopes(Object.fromEntries(await localeScopes(tags)));
  expect(matchLocale(requested, tags, scopes)).toBe(best);
});

describe('in every region of CLDR, the tag is that of best fit', async () => {
  const groups = [
    ['en', 'en-GB'],
    ['en-GB', 'en-US', 'en-AU', 'en-CA'],
    ['es', 'es-419'],
    ['es-ES', 'es-MX', 'es-AR'],
    ['pt-PT', 'pt-BR'],
    ['ar', 'ar-MA'],
    ['fr-CA', 'fr', 'fr-CH'],
    ['de-AT', 'de', 'de-CH'],
  ];
  test.each(groups)('%s and %s', async (...tags) => {
    const scopes = runtimeScopes(Object.fromEntries(await localeScopes(tags)));
    const language = tags[0]?.slice(0, 2);
    for (const region of regions()) {
      const requested = `${language}-${region}`;
      const best = bestFit([requested], tags, tags[0] ?? '');
      expect([requested, matchLocale(requested, tags, scopes)]).toEqual([requested, best]);
    }
  });
});

test.each([[['en', 'zh-CN', 'zh-TW', 'ja', 'de', 'fr', 'ar', 'ru']], [['fr', 'fr-CA']], [['en', 'en-XA', 'ar-XB']]])(
  '%j needs no table',
  async (tags) => {
    expect([...(await localeScopes(tags))]).toEqual([]);
  },
);

function regions(): readonly string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => names.of(code) !== undefined);
  // Intl replaces codes of countries that are gone.
  return codes.filter(
    (code) => new Intl.Locale(`und-${code}`).region === code && !/^(EU|EZ|UN|X[ABK]|ZZ|QO)$/.test(code),
  );
}

test('generated code has them, and loads and formats what they say', async () => {
  const contract = await contractOf('one-error');
  const [source] = contract.locales;
  if (source === undefined) throw new Error('The fixture has no language.');
  const locales = ['en', 'en-GB', 'nb'].map((tag) => ({ ...source, tag }));
  const { folder, remove } = scratchFolder();
  onTestFinished(remove);
  const { out, reported } = await compileI18n({ ...contract, locales }, folder, USE);
  expect(reported).toBe('');
  expect(run(out, 'use.js')).toEqual(['nb', 'en-GB', 'en', 'nb', 'nb', 'en-GB', 'en']);
}, 60_000);

const USE = `
import { createFormatter, loadLocale, parseAcceptLanguage, locales } from './index.js';
declare const process: { stdout: { write(text: string): void } };
const loaded = [];
for (const tag of ['nn', 'en-AU', 'en-CA']) loaded.push((await loadLocale(tag)).locale);
loaded.push((await loadLocale(parseAcceptLanguage('en;q=0, *'))).locale);
const all = [];
for (const tag of locales) all.push(await loadLocale(tag));
const format = createFormatter(all);
for (const tag of ['no', 'en-NZ', 'da']) loaded.push(format('USER_NOT_FOUND', null, tag).locale);
process.stdout.write(JSON.stringify(loaded));
export {};
`;
