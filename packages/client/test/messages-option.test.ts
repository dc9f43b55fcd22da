import { createErrorReader } from '@error-contracts/client';
import * as messages from '@error-contracts/i18n';
import { createFormatter, loadLocale } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import ja from '@error-contracts/i18n/ja';
import { contract } from '@error-contracts/types';
import * as validators from '@error-contracts/validators';
import { expect, test, vi } from 'vitest';
import { english as shopEnglish } from './shop/shop-contract.js';

const body = { code: 2024, message: 'Server text.', data: { max: 140 } };

test('the packages themselves: each language is loaded when a user needs it', async () => {
  const reader = createErrorReader({ contract, validators, messages });
  const error = reader.readSync(body);
  expect(reader.message(error, 'ja')).toMatchObject({ text: 'Server text.' });
  await reader.messages.load('ja-JP');
  expect(reader.message(error, 'ja')).toMatchObject({ locale: 'ja' });
});

test('languages alone load nothing', async () => {
  const reader = createErrorReader({ contract, validators, messages: [en] });
  await reader.messages.load('ja');
  expect(reader.message(reader.readSync(body), 'ja')).toMatchObject({ locale: 'en' });
  // The types of parameters come with the language.
  expect(reader.message(reader.readSync({ ...body, data: { max: 'a' } }), 'en')).toMatchObject({
    text: 'Server text.',
  });
});

test('what is given as load is called, also beside the packages', async () => {
  const load = vi.fn(loadLocale);
  await createErrorReader({ contract, validators, messages, load }).messages.load('ja');
  await createErrorReader({ contract, validators, messages: [en], load }).messages.load('ja');
  expect(load).toHaveBeenCalledTimes(2);
});

test('a formatter of ones own gets the loaded languages', async () => {
  const shout = (locales: Parameters<typeof createFormatter>[0]) => {
    const { received } = createFormatter(locales);
    return {
      received: (...given: Parameters<typeof received>) => {
        const message = received(...given);
        return message && { ...message, text: message.text.toUpperCase() };
      },
    };
  };
  const reader = createErrorReader({ contract, validators, messages: [en, ja], createFormatter: shout });
  expect(reader.message(reader.readSync({ ...body, code: 2004 }), 'en').text).toBe('WE COULDN’T FIND THAT USER.');
});

test('a language that was written by hand has texts, and no text with what a stranger sent', () => {
  const { table: _, ...written } = shopEnglish;
  const locale = { ...written, messages: { 2004: 'Nobody.', 2024: ({ max }: { max?: number }) => `Up to ${max}.` } };
  const reader = createErrorReader({ contract, validators, messages: [locale] });
  expect(reader.message(reader.readSync({ ...body, code: 2004, data: null }), 'en').text).toBe('Nobody.');
  expect(reader.message(reader.readSync(body), 'en').text).toBe('Server text.');
});

test('wrong options do not compile', () => {
  const wrong = [
    // @ts-expect-error The validators are missing.
    () => createErrorReader({ contract, messages }),
    // @ts-expect-error A guard is no parser.
    () => createErrorReader({ contract, validators: { isErrorResponse: validators.isErrorResponse }, messages }),
    // @ts-expect-error The messages are missing.
    () => createErrorReader({ contract, validators }),
    // @ts-expect-error These are tags, not languages.
    () => createErrorReader({ contract, validators, messages: messages.locales }),
    // @ts-expect-error It is an option of its own.
    () => createErrorReader({ contract, validators, messages: [en, loadLocale] }),
    // @ts-expect-error There is no such error.
    () => createErrorReader({ contract, validators, messages, fallback: 'SYSTEM_BUZY' }),
  ];
  expect(wrong).toHaveLength(6);
});
