import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createFormatter } from '@error-contracts/i18n';
import ar from '@error-contracts/i18n/ar';
import en from '@error-contracts/i18n/en';
import ja from '@error-contracts/i18n/ja';
import zhCN from '@error-contracts/i18n/zh-CN';
import { contract } from '@error-contracts/types';
import { expect, test } from 'vitest';
import { createErrors } from '../src/index.js';

const errors = createErrors({
  contract,
  format: createFormatter([en, zhCN, ja, ar]),
  fallback: 'SYSTEM_BUSY',
  log: () => {},
});

const TEXTS: Readonly<Record<string, string>> = {
  en: en.messages['2004'] as string,
  'zh-CN': zhCN.messages['2004'] as string,
  ja: ja.messages['2004'] as string,
  ar: ar.messages['2004'] as string,
};

test.each([
  [undefined, 'en'],
  [null, 'en'],
  ['', 'en'],
  ['*', 'en'],
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['zh-SG, en;q=0.5', 'zh-CN'],
  ['zh-TW, ja;q=0.5', 'ja'],
  ['en;q=0.1, ar;q=0.2', 'ar'],
  ['ja;q=0, ar', 'ar'],
  ['fr, de;q=0.9', 'en'],
  [' ; , ;;q=,', 'en'],
  ['__proto__, constructor', 'en'],
  ['ja\r\nset-cookie: a=b', 'en'],
  [`${'ja-'.repeat(50_000)},`, 'en'],
  ['ar,'.repeat(30_000), 'ar'],
])('Accept-Language %.30s is served in %s', (acceptLanguage, locale) => {
  for (let again = 0; again < 2; again++) {
    const { headers, body, text } = errors.respond(errors.USER_NOT_FOUND(), { acceptLanguage });
    expect(headers['content-language']).toBe(locale);
    expect(headers.vary).toContain('Accept-Language');
    expect(body).toEqual({ code: 2004, message: TEXTS[locale], data: null });
    expect(JSON.parse(text)).toEqual(body);
  }
});

test('a given language is preferred to the header', () => {
  const request = { acceptLanguage: 'ja', locale: 'ar' };
  expect(errors.respond(errors.USER_NOT_FOUND(), request).headers).toMatchObject({ 'content-language': 'ar' });
});

test('data are in the text of each language', () => {
  const error = errors.PROJECT_DESCRIPTION_TOO_LONG({ max: 1200 });
  const texts = ['en', 'ja', 'ar', 'zh'].map((locale) => errors.respond(error, { locale }).text);
  expect(new Set(texts).size).toBe(4);
  for (const text of texts) expect(text).toMatch(/1,200|1200|١٬٢٠٠/);
});

test('thousands of different headers use no more memory', () => {
  const before = heapUsed();
  for (let index = 0; index < 50_000; index++) {
    errors.respond(errors.USER_NOT_FOUND(), { acceptLanguage: `x-${index}, ja;q=0.${index % 9}`, id: 'id' });
  }
  expect(heapUsed() - before).toBeLessThan(2_000_000);
});

test('without any language the text is the name, and the response names no language', () => {
  const wordless = createErrors({ contract, format: createFormatter([]), fallback: 'SYSTEM_BUSY', log: () => {} });
  const { headers, body } = wordless.respond(wordless.USER_NOT_FOUND());
  expect(body).toEqual({ code: 2004, message: 'USER_NOT_FOUND', data: null });
  expect(headers).not.toHaveProperty('content-language');
  expect(wordless.USER_NOT_FOUND().message).toBe('2004');
});

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
