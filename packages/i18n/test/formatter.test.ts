import {
  createFormatter,
  type ErrorCode,
  type ErrorName,
  type FormattedMessage,
  loadLocale,
  type MessageData,
  parseAcceptLanguage,
} from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import { PROJECT_DESCRIPTION_TOO_LONG, USER_NOT_FOUND } from '@error-contracts/i18n/en/messages';
import ja from '@error-contracts/i18n/ja';
import zhCN from '@error-contracts/i18n/zh-CN';
import { expect, expectTypeOf, test } from 'vitest';

const format = createFormatter([en, ja, zhCN]);

test('formats by name and by code in the requested language', () => {
  expect(format('PROJECT_DESCRIPTION_TOO_LONG', { max: 99 }, 'en-GB')).toEqual({
    text: expect.stringContaining('99'),
    locale: 'en',
  });
  expect(format(2024, { max: 99 }, 'zh-Hans-SG')).toEqual({ text: '项目描述不能超过 99 个字', locale: 'zh-CN' });
  expect(format('USER_NOT_FOUND', null, ['de', 'ja-JP']).locale).toBe('ja');
  expect(format('USER_NOT_FOUND').text).toBe(USER_NOT_FOUND);
  expect(PROJECT_DESCRIPTION_TOO_LONG({ max: 99 })).toBe(format(2024, { max: 99 }).text);
});

test('chooses by Accept-Language', () => {
  const wanted = parseAcceptLanguage('zh-TW,zh;q=0.9,ja;q=0.8');
  expect(format('USER_NOT_FOUND', null, wanted).locale).toBe('zh-CN');
  expect(format('USER_NOT_FOUND', null, parseAcceptLanguage('zh-TW')).locale).toBe('en');
});

test('loads the best language, or the language of the catalogue if none fits', async () => {
  expect((await loadLocale('en-AU')).locale).toBe('en');
  expect((await loadLocale(['sw', '*', 'x'.repeat(10_000)])).locale).toBe('zh-CN');
});

test('data from the wire gives a message or undefined', () => {
  expect(format.received(2024, { max: 5 }, 'zh')?.text).toBe('项目描述不能超过 5 个字');
  expect(format.received(2024, { max: 'many' })).toBeUndefined();
  expect(format.received(999_999, null)).toBeUndefined();
  expect(format.received('__proto__', null)).toBeUndefined();
});

test('types: names, codes and parameters are those of the catalogue', () => {
  expectTypeOf<'USER_NOT_FOUND'>().toExtend<ErrorName>();
  expectTypeOf<2004>().toExtend<ErrorCode>();
  expectTypeOf<'USER_NOT_FUOND'>().not.toExtend<ErrorName>();
  expectTypeOf<MessageData<'USER_NOT_FOUND'>>().toEqualTypeOf<null>();
  expectTypeOf<MessageData<'PROJECT_DESCRIPTION_TOO_LONG'>>().toEqualTypeOf<{ readonly max?: number } | null>();
  expectTypeOf(format('USER_NOT_FOUND')).toEqualTypeOf<FormattedMessage>();
  expectTypeOf(PROJECT_DESCRIPTION_TOO_LONG).returns.toEqualTypeOf<string>();
  // @ts-expect-error not in the catalogue
  expect(format('USER_NOT_FUOND').locale).toBe('und');
  // @ts-expect-error not in the catalogue
  format(999_999);
  // @ts-expect-error max is a number
  format('PROJECT_DESCRIPTION_TOO_LONG', { max: 'many' });
  // @ts-expect-error there is no such parameter
  format('PROJECT_DESCRIPTION_TOO_LONG', { maximum: 9 });
  // @ts-expect-error it has no parameters
  format('USER_NOT_FOUND', { max: 9 });
});
