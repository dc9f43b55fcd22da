import { createErrorReader, type KnownError, type ReceivedError } from '@error-contracts/client';
import { parseErrorResponse } from '@error-contracts/validators';
import { expect, expectTypeOf, test } from 'vitest';
import { english, parseShopResponse, type ShopContract, shop } from './shop/shop-contract.js';

const reader = createErrorReader({
  contract: shop,
  validators: { parseErrorResponse: parseShopResponse },
  messages: [english],
  fallback: 'OUT_OF_STOCK',
});
const body = (apiCode: string, details: unknown = null) => ({
  apiCode,
  text: 'Server text.',
  statusCode: 400,
  details,
});
const declined = reader.readSync(body('1', { last4: '4242' }));

test('code, message and data have these names in every envelope', () => {
  expect(declined).toMatchObject({
    name: 'CARD_DECLINED',
    code: '1',
    message: 'Server text.',
    data: { last4: '4242' },
  });
  expect(reader.message(declined).text).toBe('Card 4242 was declined.');
  expect(reader.readSync(body('99'))).toMatchObject({ kind: 'unknown', code: '99' });
});

test('a former name means the same error', () => {
  expect(reader.match(declined, { CARD_REFUSED: ({ data }) => data.last4, _: () => undefined })).toBe('4242');
  expect(reader.match(declined, { CARD_DECLINED: () => 'present', CARD_REFUSED: () => 'former', _: () => '' })).toBe(
    'present',
  );
  expect(reader.is(declined, 'CARD_REFUSED')).toBe(true);
  expect(reader.is(declined, 'OUT_OF_STOCK')).toBe(false);
  expect(reader.is(reader.toError(declined), 'CARD_DECLINED')).toBe(false);
  expect(reader.is(null, 'CARD_DECLINED')).toBe(false);
  expectTypeOf<KnownError<ShopContract, 'CARD_REFUSED'>>().toEqualTypeOf<KnownError<ShopContract, 'CARD_DECLINED'>>();
});

test('a former name makes the cases complete too', () => {
  const complete = reader.match(declined, {
    CARD_REFUSED: ({ data }) => data.last4.length,
    OUT_OF_STOCK: ({ data }) => data?.item,
    SECOND_FACTOR_REQUIRED: ({ kind }) => kind,
    FAX_BROKEN: () => null,
    LEDGER_BROKEN: ({ audience }) => audience,
    unknown: ({ data }) => data === 1,
    unreadable: ({ reason }) => reason.length,
    network: ({ cause }) => cause === 1,
    timeout: () => 1,
    aborted: () => 1,
  });
  expectTypeOf(complete).toEqualTypeOf<number | string | boolean | null | undefined>();
  expect(complete).toBe(4);
});

test('data, kinds and names narrow', () => {
  const error: ReceivedError<ShopContract> = declined;
  if (error.name === 'CARD_DECLINED') expectTypeOf(error.data).toEqualTypeOf<{ readonly last4: string }>();
  // @ts-expect-error A former name is not the name of what came.
  expect(error.name === 'CARD_REFUSED').toBe(false);
  // @ts-expect-error It may be another error, or none.
  expect(error.data.last4).toBe('4242');
  if (error.kind === 'challenge') expectTypeOf(error.name).toEqualTypeOf<'SECOND_FACTOR_REQUIRED'>();
  if (error.kind === 'unreadable') expectTypeOf(error.code).toEqualTypeOf<null>();
  if (error.known) expectTypeOf(error.code).toEqualTypeOf<'1' | '2' | '3' | '4' | '5'>();
  if (reader.is(error, 'OUT_OF_STOCK')) expectTypeOf(error.data).toEqualTypeOf<{ readonly item: string } | null>();
});

test('contract, parser and fallback must fit', () => {
  const options = { contract: shop, validators: { parseErrorResponse: parseShopResponse }, messages: [] };
  // @ts-expect-error It needs data, so it cannot be the fallback.
  createErrorReader({ ...options, fallback: 'CARD_DECLINED' });
  // @ts-expect-error A retired error is no longer to be used.
  createErrorReader({ ...options, fallback: 'FAX_BROKEN' });
  // @ts-expect-error The parser is of another contract.
  createErrorReader({ ...options, validators: { parseErrorResponse }, fallback: 'OUT_OF_STOCK' });
  // @ts-expect-error The fallback is missing.
  expect(() => createErrorReader(options)).toThrow(TypeError);
  // @ts-expect-error There is no such error.
  expect(reader.is(declined, 'CARD_REFUSE')).toBe(false);
});

test('properties that every object has are no errors', () => {
  const cases = { toString: () => 'wrong', constructor: () => 'wrong', _: () => 'right' };
  expect(reader.match(declined, cases as never)).toBe('right');
  expect(reader.is(declined, 'toString' as never)).toBe(false);
  expect(() => reader.match(declined, {} as never)).toThrow('No case for CARD_DECLINED, and no case _.');
});
