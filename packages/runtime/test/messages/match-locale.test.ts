import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchLocale, parseAcceptLanguage } from '../../src/messages/index.js';

const available = ['zh-CN', 'en', 'ja', 'pt-PT', 'pt-BR', 'zh-TW', 'sr-Latn'] as const;

test.each([
  ['en', 'en'],
  ['EN', 'en'],
  ['zh-cn', 'zh-CN'],
  ['en-GB', 'en'],
  ['en-Latn-GB-oxendict', 'en'],
  ['ja-JP-u-ca-japanese', 'ja'],
  ['zh', 'zh-CN'],
  ['zh-Hans', 'zh-CN'],
  ['zh-Hans-CN', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['zh-HK', 'zh-TW'],
  ['zh-Hant-MO', 'zh-TW'],
  ['pt', 'pt-BR'],
  ['pt-AO', 'pt-PT'],
  ['sr-Latn-ME', 'sr-Latn'],
])('the best tag for %s is %s', (requested, expected) => {
  expect(matchLocale(requested, available)).toBe(expected);
});

test.each([
  ['zh-TW', ['zh-CN', 'zh']],
  ['zh-Hant', ['zh-CN', 'zh-Hans']],
  ['zh-CN', ['zh-TW', 'zh-Hant']],
  ['sr', ['sr-Latn']],
  ['de', ['en', 'ja']],
  ['und', ['en']],
  ['*', ['en']],
  ['', ['en']],
  ['en-', ['en']],
  ['not a tag', ['en']],
  ['e'.repeat(10_000), ['en']],
  [`en-${'x-'.repeat(5_000)}a`, ['en']],
])('for %.40s there is none in %j', (requested, tags) => {
  expect(matchLocale(requested, tags)).toBeUndefined();
});

test('prefers the exact tag, then the longest part of the tag, then the region', () => {
  expect(matchLocale('de-CH-1996', ['de', 'de-DE', 'de-CH', 'de-CH-1996'])).toBe('de-CH-1996');
  expect(matchLocale('de-CH-1996', ['de', 'de-DE', 'de-CH'])).toBe('de-CH');
  expect(matchLocale('de-CH-1996', ['de-DE', 'de'])).toBe('de');
  expect(matchLocale('de', ['de-CH', 'de-DE'])).toBe('de-DE');
});

test('a pseudo-locale is only for who asks for it, and whoever asks for one that is not there gets the language', () => {
  expect(matchLocale('en-XA', ['en', 'en-XA'])).toBe('en-XA');
  expect(matchLocale('ar-XB-u-nu-latn', ['ar', 'ar-XB'])).toBe('ar-XB');
  expect(matchLocale(['en-GB', 'ar-EG', 'en-XB', 'en'], ['en-XA', 'ar-XB'])).toBeUndefined();
  expect(matchLocale('en-XA', ['en-GB', 'en'])).toBe('en');
});

test('takes the first of several requested tags that some language serves', () => {
  expect(matchLocale(['de', 'xx', '*', 'ja-JP', 'en'], available)).toBe('ja');
  expect(matchLocale([], available)).toBeUndefined();
  expect(matchLocale(null, available)).toBeUndefined();
  expect(matchLocale(undefined, available)).toBeUndefined();
});

test('ignores malformed available tags', () => {
  expect(matchLocale('en', ['not a tag', 'en'])).toBe('en');
});

test('never throws, and returns an available tag or none', () => {
  const request = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('zh-Hant-', '-', 'en_US', 'i-klingon'),
  );
  fc.assert(
    fc.property(fc.oneof(request, fc.array(request)), (requested) => {
      expect([...available, undefined]).toContain(matchLocale(requested, available));
    }),
    fuzzRuns(),
  );
});

test('never throws for a value that is neither a tag nor a list of tags', () => {
  for (const requested of [42, {}, [42, {}, null], Symbol('x'), () => 'en', true]) {
    expect(matchLocale(requested as string, available)).toBeUndefined();
  }
});

test.each([
  ['en;q=0, *', 'zh-CN'],
  ['zh-CN;q=0, en;q=0, *', 'ja'],
  ['ZH;q=0, *', 'en'],
  ['en;q=0, en-GB', 'zh-CN'],
  ['fr, zh;q=0', 'en'],
  ['pt-PT, pt;q=0', 'pt-PT'],
  ['pt-PT;q=0, pt', 'pt-BR'],
  ['de', undefined],
])('the languages that %j refuses are not served', (header, expected) => {
  expect(matchLocale(parseAcceptLanguage(header), available)).toBe(expected);
});
