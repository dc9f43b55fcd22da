import ar from '@error-contracts/i18n/ar';
import { createFormatter } from '@error-contracts/i18n/by-code';
import en from '@error-contracts/i18n/en';
import ja from '@error-contracts/i18n/ja';
import { contract } from '@error-contracts/types';
import { expect, test } from 'vitest';
import { newReader } from './reader.js';

const reader = newReader({ messages: [en, ar, ja] });
const message = (body: unknown, locale?: string | readonly string[]) => reader.message(reader.readSync(body), locale);
const tooLong = (max: unknown) => ({ code: 2024, message: 'Server text.', data: { max } });
const sent = (text: unknown, language?: string) => ({
  data: { code: 9999, message: text, data: null },
  status: 400,
  headers: language === undefined ? {} : { 'content-language': language },
});
const fallback = { ...createFormatter([en])(1000), dir: 'ltr' };

test('code and data are rendered in the language of the user', () => {
  expect(message(tooLong(140))).toMatchObject({ locale: 'en', dir: 'ltr' });
  expect(message(tooLong(140), 'ja-JP')).toMatchObject({ locale: 'ja', dir: 'ltr' });
  expect(message(tooLong(140), ['sw', 'ar'])).toMatchObject({ locale: 'ar', dir: 'rtl' });
  expect(message(tooLong(140), 'ja').text).toContain('140');
  expect(message(tooLong(140), 'sw').locale).toBe('en');
});

test('for unknown codes and data the text of the server is shown, in its language', () => {
  expect(message(sent('Etwas Neues.', 'de-CH'), 'ja')).toEqual({ text: 'Etwas Neues.', locale: 'de-CH', dir: 'ltr' });
  expect(message(sent('משהו חדש', 'he'), 'ja')).toEqual({ text: 'משהו חדש', locale: 'he', dir: 'rtl' });
  expect(message(sent('Something new.'))).toEqual({ text: 'Something new.', locale: 'und', dir: 'auto' });
  expect(message(tooLong('many'), 'ja')).toEqual({ text: 'Server text.', locale: 'und', dir: 'auto' });
});

test('the text of the server is shown if it alone is in a language that the user asked for', () => {
  const korean = { ...sent('', 'ko'), data: { ...tooLong(140), message: '설명이 너무 깁니다.' } };
  expect(message(korean, 'ko-KR')).toEqual({ text: '설명이 너무 깁니다.', locale: 'ko', dir: 'ltr' });
  expect(message(korean, ['ja', 'ko']).locale).toBe('ja');
  expect(message(korean, 'fr').locale).toBe('en');
  expect(message(korean).locale).toBe('en');
});

test('an internal text is never shown, even if a newer server sent it', () => {
  const internal = Object.values(contract.catalog).filter(({ audience }) => audience === 'internal');
  expect(internal.length).toBeGreaterThan(0);
  for (const { code } of internal) {
    expect(message({ code, message: 'SELECT * FROM users', data: null })).toEqual(fallback);
    expect(message({ code, message: 'SELECT * FROM users', data: { unknown: 'data' } })).toEqual(fallback);
  }
});

test.each<[string, unknown]>([
  ['a page of a proxy', '<html>'],
  ['no connection', new TypeError('Failed to fetch')],
  ['nothing', null],
  ['a newer error without a text', sent(' \u200f\u202e… ')],
])('the fallback text for %s', (_, value) => {
  expect(message(value)).toEqual(fallback);
  expect(message(value, 'ja').locale).toBe('ja');
});

test('the fallback may be a function', () => {
  const own = newReader({
    fallback: (error, locale) => ({ text: `${error.kind} ${locale}`, locale: 'de' }),
  });
  expect(own.message(own.readSync(new TypeError('Failed to fetch')), 'de')).toEqual({
    ...{ text: 'network de', locale: 'de', dir: 'ltr' },
  });
  // @ts-expect-error No such error.
  expect(() => newReader({ fallback: 'SYSTEM_BUZY' })).toThrow('fallback is SYSTEM_BUZY, which authing does not have');
});

test('without any language, the name of the fallback error', () => {
  const empty = newReader({ messages: [] });
  expect(empty.message(empty.readSync(null))).toEqual({ text: 'SYSTEM_BUSY', locale: 'und', dir: 'auto' });
  expect(empty.message(empty.readSync(tooLong(1)))).toMatchObject({ text: 'Server text.' });
});

test('a formatter that knows only codes is enough', () => {
  const small = newReader({ createFormatter });
  expect(small.message(small.readSync(null))).toEqual(fallback);
});

test('what could reorder or hide the text around it is left out', () => {
  expect(message(sent('a\u202eb\u2066c\u0000d\u001b[31me\u2069')).text).toBe('abcd[31me');
  expect(message(sent('two\nlines')).text).toBe('two\nlines');
});

test('a text that nobody would read is cut, and no character with it', () => {
  const { text } = message(sent(`aa${'😀'.repeat(100_000)}`));
  expect(text).toHaveLength(2000);
  expect(text.isWellFormed()).toBe(true);
  expect(text.endsWith('…')).toBe(true);
});

test('data with a getter that throws', () => {
  const data = Object.defineProperty({}, 'max', {
    enumerable: true,
    get: () => {
      throw new Error('trap');
    },
  });
  expect(message({ code: 2024, message: 'Server text.', data }).text).not.toBe('');
});

test('every error of the contract has its text in every language that translates it', () => {
  for (const { code, audience } of Object.values(contract.catalog)) {
    for (const { locale, messages } of [en, ar, ja]) {
      if (!Object.hasOwn(messages, code)) continue;
      const shown = message({ code, message: 'Server text.', data: null }, locale);
      expect(shown.locale, `${code}`).toBe(locale);
      if (audience === 'public') expect(shown.text).not.toBe('Server text.');
    }
  }
});
