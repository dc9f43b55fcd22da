import type { ContractEntry } from '@error-contracts/runtime/contract';
import { describe, expect, test } from 'vitest';
import { answerOf, expectation, refuseHiddenData } from '../src/expected/expectation.js';
import { knownErrors } from '../src/expected/known-errors.js';
import { options } from './kit.js';

const entry = { status: 500, domain: 'x', kind: 'error', retry: 'never', log: 'error', data: 'optional' } as const;
const publicEntry = { ...entry, audience: 'public' } as const;
const internal = { ...entry, audience: 'internal' } as const;
const GONE: ContractEntry = { ...publicEntry, name: 'GONE', code: 20 };
const catalog: { readonly [name: string]: ContractEntry } = {
  GONE,
  WENT: GONE,
  LOCKED: { ...publicEntry, name: 'LOCKED', code: 24 },
  OLD: { ...publicEntry, name: 'OLD', code: 30, retired: true },
  HIDDEN: { ...publicEntry, name: 'HIDDEN', code: 31, sameAnswerAs: 'GONE' },
  SECRET: { ...internal, name: 'SECRET', code: 32 },
  DEEP: { ...internal, name: 'DEEP', code: 33, data: 'required' },
  BEHIND_SECRET: { ...publicEntry, name: 'BEHIND_SECRET', code: 34, sameAnswerAs: 'SECRET' },
  BEHIND_DEEP: { ...publicEntry, name: 'BEHIND_DEEP', code: 35, sameAnswerAs: 'DEEP' },
};
const contract = { ...options.contract, name: 'shop', catalog, fallback: 'LOCKED' };
const known = knownErrors(contract);
const texts = knownErrors({
  ...contract,
  catalog: { GONE: { ...GONE, code: '20' }, LOST: { ...GONE, name: 'LOST', code: 'item_lost' } },
});

describe('the errors of a contract', () => {
  test('by names, former ones too, and by codes as they travel', () => {
    expect(known.byName('GONE')).toBe(GONE);
    expect(known.byName('WENT')).toBe(GONE);
    expect(known.byCode(20)).toBe(GONE);
    for (const other of ['20', 'gone', 20.5, 'constructor', null, undefined]) {
      expect(known.byName(other)).toBeUndefined();
      expect(known.byCode(other)).toBeUndefined();
    }
    expect(known.named('WENT')).toBe(GONE);
    expect(known.named(24)).toBe(catalog.LOCKED);
  });

  test.each<[unknown, string]>([
    ['LOKED', '"LOKED" is neither a name nor a code of the catalogue shop. Did you mean LOCKED?'],
    ['24', '"24" is neither a name nor a code of the catalogue shop. Codes are numbers here: did you mean 24?'],
    ['something', '"something" is neither a name nor a code of the catalogue shop.'],
    [22, '22 is neither a name nor a code of the catalogue shop. The nearest: GONE (20), LOCKED (24).'],
    [18, '18 is neither a name nor a code of the catalogue shop. The nearest: GONE (20).'],
    [26, '26 is neither a name nor a code of the catalogue shop. The nearest: LOCKED (24).'],
    [17, '17 is neither a name nor a code of the catalogue shop.'],
    [27, '27 is neither a name nor a code of the catalogue shop.'],
    [
      { a: 1 },
      '{"a":1} is neither a name nor a code of the catalogue shop. Pass one of its names, or nothing for any error.',
    ],
    ['OLD', 'OLD is retired: no server sends it, so a test cannot expect it.'],
    [30, 'OLD is retired: no server sends it, so a test cannot expect it.'],
  ])('%j is refused with what may have been meant', (name, message) => {
    expect(() => known.named(name)).toThrow(new TypeError(message));
  });

  test.each<[unknown, string]>([
    [20, "20 is neither a name nor a code of the catalogue shop. Codes are texts here: did you mean '20'?"],
    [21, '21 is neither a name nor a code of the catalogue shop.'],
    ['items_lost', '"items_lost" is neither a name nor a code of the catalogue shop. Did you mean item_lost?'],
  ])('%j is refused, if codes are texts', (name, message) => {
    expect(() => texts.named(name)).toThrow(new TypeError(message));
  });
});

describe('what a test expects', () => {
  test('any error, one, and one with data', () => {
    expect(expectation(known, undefined, undefined)).toStrictEqual({
      error: undefined,
      hasData: false,
      data: undefined,
    });
    expect(expectation(known, 'WENT', undefined)).toStrictEqual({ error: GONE, hasData: false, data: undefined });
    expect(expectation(known, 20, null)).toStrictEqual({ error: GONE, hasData: true, data: null });
    expect(() => expectation(known, undefined, null)).toThrow(
      new TypeError('Data without the name of their error: pass the name first.'),
    );
  });

  const secret = 'SECRET is internal: it is sent without data, and with the text of the fallback error.';
  const hidden = (name: string, other: string): string =>
    `${name} is sent as ${other} (sameAnswerAs): strangers cannot tell them apart.`;

  test.each<[string, object]>([
    ['GONE', { entry: GONE, textOf: GONE }],
    ['HIDDEN', { entry: GONE, textOf: GONE, because: hidden('HIDDEN', 'GONE') }],
    ['SECRET', { entry: catalog.SECRET, textOf: catalog.LOCKED, because: secret }],
    ['BEHIND_SECRET', { entry: catalog.SECRET, textOf: catalog.LOCKED, because: hidden('BEHIND_SECRET', 'SECRET') }],
    [
      'DEEP',
      {
        entry: catalog.LOCKED,
        textOf: catalog.LOCKED,
        because: 'DEEP is internal and needs data, so LOCKED is sent.',
      },
    ],
    ['BEHIND_DEEP', { entry: catalog.LOCKED, textOf: catalog.LOCKED, because: hidden('BEHIND_DEEP', 'DEEP') }],
  ])('how a server answers with %s', (name, answer) => {
    expect(answerOf(known.named(name), known, contract)).toStrictEqual(answer);
  });

  test('without a fallback, nobody knows the text of an internal error', () => {
    const { fallback: _, ...without } = contract;
    const because = 'DEEP is internal: it is sent without data, and with the text of the fallback error.';
    expect(answerOf(known.named('DEEP'), known, without)).toStrictEqual({
      entry: catalog.DEEP,
      textOf: undefined,
      because,
    });
  });

  test('data that no response has are refused; none are not', () => {
    const refuse = (name: string, data: unknown) => () =>
      refuseHiddenData(expectation(known, name, data), answerOf(known.named(name), known, contract));
    expect(refuse('SECRET', { key: 1 })).toThrow(
      new TypeError(`${secret} A test cannot expect the data {"key":1}: leave them out.`),
    );
    expect(refuse('SECRET', { key: 'x'.repeat(100) })).toThrow(/"key":"x{72}… \(110 characters\): leave them out\.$/);
    for (const given of [refuse('SECRET', null), refuse('SECRET', undefined), refuse('GONE', { key: 1 })]) {
      expect(given).not.toThrow();
    }
  });
});
