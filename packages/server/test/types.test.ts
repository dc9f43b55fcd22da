import en from '@error-contracts/i18n/en';
import type { AnyContract } from '@error-contracts/runtime/contract';
import { contract, type ErrorContract, type ErrorName } from '@error-contracts/types';
import { expect, expectTypeOf, test } from 'vitest';
import {
  type ContractError,
  type ContractErrorOf,
  createErrors,
  type Errors,
  type ErrorsOptions,
} from '../src/index.js';
import { errors } from './servers/test-errors.js';

test('the generated contract is one that the library takes', () => {
  expectTypeOf<ErrorContract>().toExtend<AnyContract>();
  const made = createErrors({ contract, messages: [en] });
  expectTypeOf(made).toEqualTypeOf<Errors<ErrorContract>>();
  expect(made.is(made.SYSTEM_BUSY())).toBe(true);
});

test('an error knows its name, code and data', () => {
  const error = errors.PROJECT_DESCRIPTION_TOO_LONG({ max: 140 });
  expectTypeOf(error.name).toEqualTypeOf<'PROJECT_DESCRIPTION_TOO_LONG'>();
  expectTypeOf(error.code).toEqualTypeOf<2024>();
  expectTypeOf(error.data).toEqualTypeOf<{ readonly max?: number } | null>();
  expectTypeOf(error).toExtend<Error>();
  expectTypeOf(errors.USER_NOT_FOUND().data).toEqualTypeOf<null>();
  expect(error.data).toEqual({ max: 140 });
});

test('what is caught narrows by name', () => {
  const caught: unknown = errors.PASSWORD_TOO_SHORT({ min: 3 });
  if (!errors.is(caught)) throw new Error('It is one.');
  expectTypeOf(caught.name).toEqualTypeOf<ErrorName>();
  if (caught.name === 'PASSWORD_TOO_SHORT') expectTypeOf(caught.data).toEqualTypeOf<{ readonly min?: number } | null>();
  if (errors.is(caught, 'PASSWORD_TOO_SHORT')) expect(caught.data?.min).toBe(3);
  if (errors.is(caught, 'USER_LOCKED', 'USER_NOT_FOUND')) {
    expectTypeOf(caught.name).toEqualTypeOf<'USER_LOCKED' | 'USER_NOT_FOUND'>();
  }
  expectTypeOf(errors.from(caught).code).toEqualTypeOf<ErrorContract['catalog'][ErrorName]['code']>();
  expectTypeOf<ContractErrorOf<ErrorContract, 'USER_LOCKED'>>().toExtend<ContractError>();
});

test('what is wrong does not compile', () => {
  const wrong = [
    // @ts-expect-error no such error
    () => errors.USER_NOT_FOUNT(),
    // @ts-expect-error a parameter of the wrong type
    () => errors.PROJECT_DESCRIPTION_TOO_LONG({ max: '140' }),
    // @ts-expect-error no such parameter
    () => errors.PROJECT_DESCRIPTION_TOO_LONG({ maximum: 140 }),
    // @ts-expect-error an error without parameters has none
    () => errors.USER_NOT_FOUND({ max: 140 }),
    // @ts-expect-error there is no message at the throw site
    () => errors.USER_NOT_FOUND('We cannot find you.'),
    // @ts-expect-error the cause is an option
    () => errors.USER_NOT_FOUND(null, new Error('why')),
    // @ts-expect-error no such error
    () => errors.is(null, 'USER_NOT_FOUNT'),
  ];
  expect(wrong).toHaveLength(7);
});

test('options name errors of the contract only', () => {
  const options: ErrorsOptions<ErrorContract> = {
    contract,
    messages: [en],
    fallback: 'SYSTEM_BUSY',
    mappings: [
      // @ts-expect-error no such error
      { when: () => true, to: 'USER_NOT_FOUNT' },
      // @ts-expect-error a mapping makes an error of the catalogue
      { when: () => true, to: () => new Error('?') },
    ],
    requestFailures: {
      // @ts-expect-error no such kind of request failure
      notFound: 'USER_LOCKED',
    },
    // @ts-expect-error this envelope has no further properties
    properties: () => ({}),
  };
  expect(options.fallback).toBe('SYSTEM_BUSY');
  // @ts-expect-error neither languages nor a formatter
  expect(() => createErrors({ contract })).toThrow('messages is missing');
  // @ts-expect-error a language must be loaded first
  expect(() => createErrors({ contract, messages: [() => import('@error-contracts/i18n/en')] })).not.toThrow();
});
