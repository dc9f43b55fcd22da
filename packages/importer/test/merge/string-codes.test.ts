import type { JsonObject } from '@error-contracts/catalog';
import { describe, expect, test } from 'vitest';
import { defaultRanges } from '../../src/merge/entries/default-ranges.js';
import { emptyCatalog, fillCatalog } from '../../src/merge/fill-catalog.js';
import type { ImportRequest } from '../../src/merge/import-request.js';
import { mergeCatalog } from '../../src/merge/merge-catalog.js';
import { mergeLocale } from '../../src/merge/merge-locale.js';
import { nameFromCode } from '../../src/names/error-name.js';
import { checked, sourcesOf, written } from './shop-sources.js';

/** The request to import these texts by string code. */
function request(texts: Readonly<Record<string, string>>, more: Partial<ImportRequest> = {}): ImportRequest {
  const codes = Object.keys(texts).sort();
  const rows = codes.map((code, index) => ({ code, text: texts[code] ?? '', line: index + 3, column: 1 }));
  return { document: 'doc.md', rows, overwrite: new Set(), ...more };
}

const empty = () => ({
  catalog: emptyCatalog({ path: 'catalog.json', name: 'shop', sourceLocale: 'en' }),
  locales: [],
  glossaries: [],
  diagnostics: [],
});

test.each([
  ['order.not_found', 'ORDER_NOT_FOUND'],
  ['isv.invalid-parameter', 'ISV_INVALID_PARAMETER'],
  ['UserNotFound', 'USER_NOT_FOUND'],
  ['https://errors.example/order-not-found', 'ORDER_NOT_FOUND'],
  ['https://errors.example/order-not-found/', 'ORDER_NOT_FOUND'],
  ['urn:shop:order-lost', 'URN_SHOP_ORDER_LOST'],
  ['http.404', 'HTTP_404'],
  ['busy', 'BUSY'],
  ['A0111', undefined],
  ['AADSTS50034', undefined],
  ['42P01', undefined],
  ['0x8007', undefined],
  ['identities.messages.4000001', undefined],
  ['订单.不存在', undefined],
  ['__proto__', undefined],
  ['x', undefined],
])('the code %s is good for the name %s', (code, name) => {
  expect(nameFromCode(code)).toBe(name);
});

describe('ranges of a new catalogue', () => {
  test.each<[what: string, codes: readonly (number | string)[], ranges: readonly JsonObject[]]>([
    [
      'prefixes that several codes share',
      ['order.lost', 'order.sent', 'user.locked', 'user.unknown'],
      [
        { prefix: 'order.', name: 'order' },
        { prefix: 'user.', name: 'user' },
      ],
    ],
    ['no prefix, if one code has none', ['order.lost', 'order.sent', 'busy'], []],
    ['no prefix, if nearly each code has its own', ['order.lost', 'user.locked', 'cart.empty'], []],
    ['no prefix of numbers', ['A0111', 'A0112', '42P01'], []],
    [
      'blocks of integers of every sign',
      [-32_601, -1, 0, 12_002],
      [
        { from: -33_000, to: -32_001, name: '-33000 to -32001' },
        { from: -1000, to: -1, name: '-1000 to -1' },
        { from: 0, to: 999, name: '0–999' },
        { from: 12_000, to: 12_999, name: '12000–12999' },
      ],
    ],
    [
      'a block up to the largest integer',
      [Number.MAX_SAFE_INTEGER],
      [{ from: 9_007_199_254_740_000, to: Number.MAX_SAFE_INTEGER, name: '9007199254740000–9007199254740991' }],
    ],
  ])('are %s', (_, codes, ranges) => {
    expect(defaultRanges(codes)).toEqual(ranges);
  });
});

describe('a new catalogue of string codes', () => {
  const plan = fillCatalog(
    empty(),
    request({
      'order.lost': 'It is lost.',
      'order.sent': 'It is sent.',
      'user.gone': 'Gone.',
      'user.locked': 'Locked.',
    }),
  );

  test('passes check without a diagnostic', () => {
    const { contract, diagnostics } = checked(empty(), plan);
    expect(diagnostics).toEqual([]);
    expect(contract?.errors.map(({ code, name, domain }) => [code, name, domain])).toEqual([
      ['order.lost', 'ORDER_LOST', 'order'],
      ['order.sent', 'ORDER_SENT', 'order'],
      ['user.gone', 'USER_GONE', 'user'],
      ['user.locked', 'USER_LOCKED', 'user'],
    ]);
  });

  test('has no ranges if they say nothing', () => {
    expect(written(fillCatalog(empty(), request({ A0111: 'Taken.', B0001: 'Broken.' })))).not.toHaveProperty('ranges');
  });

  test('leaves a code out that is the name', () => {
    const { errors } = written(fillCatalog(empty(), request({ CARD_EXPIRED: 'Expired.', 'card.lost': 'Lost.' })));
    expect(Object.keys(errors)).toEqual(['CARD_EXPIRED', 'CARD_LOST']);
    expect([errors.CARD_EXPIRED.code, errors.CARD_LOST.code]).toEqual([undefined, 'card.lost']);
  });

  test('names an error by its text if the code is a mere number', () => {
    const { added } = fillCatalog(empty(), request({ A0111: 'The user does not exist.', B7: '!', 订单: '?' }));
    expect(added.map(({ code, name }) => [code, name])).toEqual([
      ['A0111', 'USER_NOT_FOUND'],
      ['B7', 'ERROR_B7'],
      ['订单', 'ERROR_WITHOUT_LETTERS'],
    ]);
  });

  test('names errors apart whose codes make one name', () => {
    const same = fillCatalog(empty(), request({ 'order.lost': 'Lost.', 'order/lost': 'Gone.', order_lost: 'Away.' }));
    const { contract } = checked(empty(), same);
    expect(new Set(contract?.errors.map(({ name }) => name)).size).toBe(3);
    expect(contract?.errors.map(({ code }) => code)).toEqual(['order.lost', 'order/lost', 'order_lost']);
  });

  test('has no codes that JavaScript keeps for itself; the others are added', () => {
    const texts = JSON.parse('{ "__proto__": "A.", "constructor": "B.", "toString": "C.", "order.lost": "D." }');
    const made = fillCatalog(empty(), request(texts));
    expect(made.added.map(({ rejection }) => rejection !== undefined)).toEqual([true, true, false, true]);
    expect(checked(empty(), made).contract?.errors.map(({ code }) => code)).toEqual(['order.lost']);
  });

  test('leaves out codes that the rules refuse, with the reason', () => {
    const made = fillCatalog(empty(), request({ é: 'A.', 'e\u0301': 'B.' }));
    expect(made.added.map(({ rejection }) => rejection?.reason)).toEqual([
      undefined,
      expect.stringContaining('which belongs to'),
    ]);
  });
});

describe('a catalogue of string codes', () => {
  const entry = (message: string, more: JsonObject = {}): JsonObject => {
    return { message, status: 404, domain: 'order', source: { document: 'doc.md', text: message }, ...more };
  };
  const stringSources = (locales: Readonly<Record<string, JsonObject>> = {}) => {
    const sources = sourcesOf(
      { ORDER_LOST: entry('Lost.', { code: 'order.lost' }), CARD_EXPIRED: entry('Old.') },
      locales,
    );
    const { ranges: _ranges, ...value } = sources.catalog.value as JsonObject;
    return { ...sources, catalog: { ...sources.catalog, value, text: `${JSON.stringify(value, null, 2)}\n` } };
  };

  test('gets new texts by code, be it written or the name, and new errors', () => {
    const plan = mergeCatalog(
      stringSources(),
      request({ CARD_EXPIRED: 'Expired.', 'order.lost': 'Lost.', 'order.sent': 'Sent.' }),
    );
    expect(plan.changed).toMatchObject([{ code: 'CARD_EXPIRED', before: 'Old.', text: 'Expired.' }]);
    expect(plan).toMatchObject({ same: 1, missing: [], added: [{ code: 'order.sent', name: 'ORDER_SENT' }] });
    expect(Object.keys(written(plan).errors)).toEqual(['ORDER_LOST', 'ORDER_SENT', 'CARD_EXPIRED']);
    expect(checked(stringSources(), plan).diagnostics).toEqual([]);
  });

  test('keeps integers of the document as texts', () => {
    const plan = mergeCatalog(stringSources(), request({ 2004: 'A number.', 'order.lost': 'Lost.' }));
    expect(written(plan).errors.NUMBER).toMatchObject({ code: '2004' });
  });

  test('refuses a code that is the name of another error', () => {
    const plan = mergeCatalog(stringSources(), request({ ORDER_LOST: 'Other.' }));
    expect(plan.added).toMatchObject([{ rejection: { reason: expect.stringContaining('the name of ORDER_LOST') } }]);
  });

  test('gets translations by code', () => {
    const plan = mergeLocale(
      stringSources(),
      'de',
      request({ 'order.lost': 'Verloren.', CARD_EXPIRED: 'Alt.', 'x.y': '?' }),
    );
    expect(written(plan, 'locales/de.json')).toEqual({ ORDER_LOST: 'Verloren.', CARD_EXPIRED: 'Alt.' });
    expect(plan.unknown).toMatchObject([{ code: 'x.y' }]);
  });
});
