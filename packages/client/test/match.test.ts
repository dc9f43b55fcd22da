import type { KnownError, ReceivedError } from '@error-contracts/client';
import type { ErrorContract } from '@error-contracts/types';
import { expect, expectTypeOf, test } from 'vitest';
import { newReader } from './reader.js';

const reader = newReader();

const tooLong = await reader.read({ code: 2024, message: 'Too long.', data: { max: 140 } });
const notFound = await reader.read({ code: 2004, message: 'Not found.', data: null });

test('it calls the function of the error, with its data', () => {
  const result = reader.match(tooLong, {
    PROJECT_DESCRIPTION_TOO_LONG: (error) => {
      expectTypeOf(error.data).toEqualTypeOf<{ max?: number } | null>();
      return error.data?.max;
    },
    USER_NOT_FOUND: (error) => {
      expectTypeOf(error.code).toEqualTypeOf<2004>();
      return 'sign up';
    },
    network: (error) => error.cause instanceof Error,
    _: (error) => error.status,
  });
  expectTypeOf(result).toEqualTypeOf<number | string | boolean | null | undefined>();
  expect(result).toBe(140);
});

test('an unknown name, unknown data or a missing case does not compile', () => {
  reader.match(notFound, {
    // @ts-expect-error There is no such error.
    USER_NOT_FOUNT: () => 1,
    _: () => 2,
  });
  reader.match(tooLong, {
    // @ts-expect-error It has no data.
    USER_NOT_FOUND: (error) => error.data.max,
    _: () => 2,
  });
  // @ts-expect-error Nearly all cases are missing.
  expect(() => reader.match(tooLong, { USER_NOT_FOUND: () => 1 })).toThrow('No case for PROJECT_DESCRIPTION_TOO_LONG');
});

test('few errors need few cases', () => {
  const few = notFound as KnownError<ErrorContract, 'USER_NOT_FOUND' | 'USER_LOCKED'>;
  expect(reader.match(few, { USER_NOT_FOUND: () => 1, USER_LOCKED: () => 2 })).toBe(1);
  // @ts-expect-error USER_LOCKED is missing.
  reader.match(few, { USER_NOT_FOUND: () => 1 });
  // @ts-expect-error This one cannot come.
  reader.match(few, { USER_NOT_FOUND: () => 1, USER_LOCKED: () => 2, PASSWORD_INCORRECT: () => 3 });
});

test('is', () => {
  const error = tooLong as ReceivedError<ErrorContract>;
  if (reader.is(error, 'PROJECT_DESCRIPTION_TOO_LONG')) {
    expectTypeOf(error.data).toEqualTypeOf<{ max?: number } | null>();
  }
  if (error.name === 'PROJECT_DESCRIPTION_TOO_LONG') expectTypeOf(error.data).toEqualTypeOf<{ max?: number } | null>();
  expect(reader.is(error, 'PROJECT_DESCRIPTION_TOO_LONG')).toBe(true);
});
