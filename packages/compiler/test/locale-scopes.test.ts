import { matchLocale, localeScopes as runtimeScopes } from '@error-contracts/runtime/messages';
import { match as bestFit } from '@formatjs/intl-localematcher';
import { describe, expect, test } from 'vitest';
import { localeScopes } from '../src/i18n/locale-scopes.js';

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
  ['gsw', ['en', 'de'], 'de'],
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

test.each([[['en', 'zh-CN', 'zh-TW', 'ja', 'fr', 'ar', 'ru']], [['fr', 'fr-CA']], [['en', 'en-XA', 'ar-XB']]])(
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
