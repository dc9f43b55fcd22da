import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createMessageFormatter,
  type LocaleMessages,
  localeScopes,
  type MessageTable,
  numberOf,
  ordinalOf,
  parseAcceptLanguage,
  pluralOf,
} from '../../src/messages/index.js';

const table: MessageTable = {
  codeType: 'number',
  codes: { BUSY: 1000, LIMIT: 1001, OWNED: 1002, NEVER_TRANSLATED: 1003 },
  parameters: { 1001: { max: 'integer?' }, 1002: { owner: 'string', share: 'number', open: 'boolean?' } },
};
const zh: LocaleMessages = {
  locale: 'zh-CN',
  messages: {
    1000: '系统繁忙',
    1001: ({ max = 140 }: { readonly max?: number } = {}) => `不能超过 ${max} 个字`,
    1002: ({ owner }: { readonly owner: string }) => `属于 ${owner}`,
  },
};
const en: LocaleMessages = {
  locale: 'en',
  messages: {
    1000: 'Busy',
    1002: ({
      owner,
      share,
      open = true,
    }: {
      readonly owner: string;
      readonly share: number;
      readonly open?: boolean;
    }) => `${owner} has ${share} (${open})`,
  },
};
const ja: LocaleMessages = { locale: 'ja', messages: { 1000: '混雑' } };

interface Data {
  readonly BUSY: null;
  readonly 1000: null;
  readonly LIMIT: { readonly max?: number } | null;
  readonly 1001: { readonly max?: number } | null;
  readonly OWNED: { readonly owner: string; readonly share: number; readonly open?: boolean };
  readonly 1002: { readonly owner: string; readonly share: number; readonly open?: boolean };
  readonly NEVER_TRANSLATED: null;
}

const format = createMessageFormatter<Data>([en, ja, zh], table);

test('formats by name and by code', () => {
  expect(format('BUSY')).toEqual({ text: 'Busy', locale: 'en' });
  expect(format(1000)).toEqual({ text: 'Busy', locale: 'en' });
  expect(format('OWNED', { owner: 'Ann', share: 1.5 })).toEqual({ text: 'Ann has 1.5 (true)', locale: 'en' });
});

test('fills in defaults for data that is absent, null or empty', () => {
  for (const data of [undefined, null, {}]) expect(format('LIMIT', data).text).toBe('不能超过 140 个字');
  expect(format('LIMIT', { max: 9 }).text).toBe('不能超过 9 个字');
});

test('chooses the language that was asked for', () => {
  expect(format('BUSY', null, 'ja-JP').locale).toBe('ja');
  expect(format('BUSY', null, 'zh-SG').locale).toBe('zh-CN');
  expect(format('BUSY', null, ['de', 'zh-Hans']).locale).toBe('zh-CN');
  expect(format('BUSY', null, 'zh-TW').locale).toBe('en');
  expect(format('BUSY', null, null).locale).toBe('en');
});

test('falls back message by message: the next request, then the order of the languages', () => {
  const owned = { owner: 'Ann', share: 1 };
  expect(format('OWNED', owned, ['ja', 'zh']).locale).toBe('zh-CN');
  expect(format('OWNED', owned, 'ja').locale).toBe('en');
  expect(format('LIMIT', null, 'en-GB').locale).toBe('zh-CN');
});

test('a regional language falls back to its language before the others', () => {
  const british: LocaleMessages = { locale: 'en-GB', messages: {} };
  const regional = createMessageFormatter<Data>([zh, british, en], table);
  expect(regional('BUSY', null, 'en-GB').locale).toBe('en');
});

test('returns the name if no language has the message', () => {
  expect(format('NEVER_TRANSLATED')).toEqual({ text: 'NEVER_TRANSLATED', locale: 'und' });
  expect(createMessageFormatter<Data>([], table)(1000)).toEqual({ text: '1000', locale: 'und' });
});

test('received: formats what fits', () => {
  expect(format.received(1000, null)).toEqual({ text: 'Busy', locale: 'en' });
  expect(format.received(1000, { whatever: 1 }, 'ja')).toEqual({ text: '混雑', locale: 'ja' });
  expect(format.received(1001, null)?.text).toBe('不能超过 140 个字');
  expect(format.received(1001, { max: 7, later: 'more' })?.text).toBe('不能超过 7 个字');
  expect(format.received(1002, { owner: 'Ann', share: 0.5, open: false })?.text).toBe('Ann has 0.5 (false)');
});

test.each([
  ['an unknown code', 4242, null],
  ['a code as text', '1000', null],
  ['a name', 'BUSY', null],
  ['a key of every object', 'constructor', null],
  ['another one', '__proto__', null],
  ['no code', undefined, null],
  ['a code in an object', Object('1000'), null],
  ['a list of a code', [1000], null],
  ['NaN', Number.NaN, null],
  ['a message that no language has', 1003, null],
  ['a missing parameter', 1002, { owner: 'Ann' }],
  ['no data where a parameter is needed', 1002, null],
  ['an inherited parameter', 1002, Object.create({ owner: 'Ann', share: 1 })],
  ['text for a number', 1001, { max: '9' }],
  ['a fraction for an integer', 1001, { max: 1.5 }],
  ['an integer that JSON cannot carry', 1001, { max: 2 ** 60 }],
  ['null for a number', 1001, { max: null }],
  ['infinity', 1002, { owner: 'Ann', share: Number.POSITIVE_INFINITY }],
  ['text for a boolean', 1002, { owner: 'Ann', share: 1, open: 'yes' }],
  ['a list for data', 1001, [9]],
  ['text for data', 1001, 'max'],
  ['a function for data', 1001, () => 9],
])('received: %s gives undefined', (_, code, data) => {
  expect(format.received(code, data)).toBeUndefined();
});

test('received: reads each value once, and a getter that throws does not fit', () => {
  let reads = 0;
  const changing = {
    get max() {
      reads += 1;
      return reads === 1 ? 5 : '<script>';
    },
  };
  expect(format.received(1001, changing)?.text).toBe('不能超过 5 个字');
  const throwing = Object.defineProperty({}, 'max', {
    get: () => {
      throw new Error('no');
    },
    enumerable: true,
  });
  expect(format.received(1001, throwing)).toBeUndefined();
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(format.received(1001, proxy)).toBeUndefined();
});

test('received: never throws', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
  });
  const code = fc.oneof(anything, fc.constantFrom<unknown>(1000, 1001, 1002, 1003, '1000', '__proto__', 'toString'));
  const locale = fc.oneof(fc.string(), fc.array(fc.string()), fc.constantFrom('zh', '*', ''));
  fc.assert(
    fc.property(code, anything, locale, (received, data, requested) => {
      const message = format.received(received, data, requested);
      if (message !== undefined) expect(typeof message.text).toBe('string');
    }),
    fuzzRuns(2_000),
  );
});

test('string codes are looked up as they travel', () => {
  const codes = { BUSY: '1000' };
  const strings = createMessageFormatter<{ readonly BUSY: null; readonly '1000': null }>([en], {
    codeType: 'string',
    codes,
    parameters: {},
  });
  expect(strings('1000').text).toBe('Busy');
  expect(strings.received('1000', null)?.text).toBe('Busy');
  expect(strings.received(1000, null)).toBeUndefined();
  expect(strings.received('constructor', null)).toBeUndefined();
});

test('without names, codes alone are known', () => {
  const byCode = createMessageFormatter<{ readonly 1000: null }>([en], { codeType: 'number', parameters: {} });
  expect(byCode(1000).text).toBe('Busy');
  expect(byCode('BUSY' as never)).toEqual({ text: 'BUSY', locale: 'und' });
});

test('a formatter without types returns a text for every argument', () => {
  const untyped = format as (key: unknown, data?: unknown, locale?: unknown) => { text: string; locale: string };
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (key, data, locale) => {
      expect(typeof untyped(key, data, locale).text).toBe('string');
      expect(typeof untyped(1002, data, locale).text).toBe('string');
    }),
    fuzzRuns(),
  );
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('trap');
      },
    },
  );
  expect(untyped(1002, hostile, hostile)).toEqual({ text: '1002', locale: 'und' });
  expect(untyped(hostile).text).toBe('object');
  expect(untyped(Symbol('s')).text).toBe('Symbol(s)');
});

test('more tags than a formatter remembers still get an answer', () => {
  for (let index = 0; index < 1_000; index++) expect(format('BUSY', null, `ja-x-${index}`).locale).toBe('ja');
});

test('numbers and plural categories follow the language', () => {
  expect(numberOf('de')(1234.5)).toBe('1.234,5');
  expect(numberOf('en')(1234.5)).toBe('1,234.5');
  expect([1, 2, 5].map(pluralOf('ru'))).toEqual(['one', 'few', 'many']);
  expect([1, 2, 3, 4].map(ordinalOf('en'))).toEqual(['one', 'two', 'few', 'other']);
});

test('types: a wrong name, a missing parameter and a wrong type are compile errors', () => {
  const never = () => {
    // @ts-expect-error a name that is not in the catalogue
    format('BUSSY');
    // @ts-expect-error a code that is not in the catalogue
    format(4242);
    // @ts-expect-error data is needed
    format('OWNED');
    // @ts-expect-error null is no data for it
    format('OWNED', null);
    // @ts-expect-error share is missing
    format('OWNED', { owner: 'Ann' });
    // @ts-expect-error max is a number
    format('LIMIT', { max: '9' });
    // @ts-expect-error there is no such parameter
    format('LIMIT', { min: 9 });
    // @ts-expect-error the error has no parameters
    format('BUSY', { max: 9 });
    const either = 'OWNED' as 'BUSY' | 'OWNED';
    // @ts-expect-error one of the two needs data
    format(either);
    format(either, { owner: 'Ann', share: 1 });
  };
  expect(never).toBeTypeOf('function');
});

test('a text in a refused language is shown only if there is no other', () => {
  const format = createMessageFormatter<Record<'BUSY' | 'LIMIT' | 'OWNED', object>>([zh, en, ja], table);
  const locales = (header: string, error: 'BUSY' | 'LIMIT') => format(error, {}, parseAcceptLanguage(header)).locale;
  expect(locales('zh;q=0, *', 'BUSY')).toBe('en');
  expect(locales('zh;q=0, en;q=0', 'BUSY')).toBe('ja');
  expect(locales('ja, zh-CN;q=0, *;q=0.1', 'BUSY')).toBe('ja');
  expect(locales('zh;q=0, en, *', 'LIMIT')).toBe('zh-CN');
});

test('scopes say which language serves a reader', () => {
  const norwegian: LocaleMessages = { locale: 'nb', messages: { 1000: 'Opptatt' } };
  const scopes = localeScopes({ nb: { languages: 'nn no' } });
  const format = createMessageFormatter<Record<'BUSY', object>>([en, norwegian], { ...table, scopes });
  expect(format('BUSY', {}, ['nn-NO', 'en']).locale).toBe('nb');
  expect(format('BUSY', {}, 'da').locale).toBe('en');
});
