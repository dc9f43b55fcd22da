import test from 'node:test';
import type { contract as contractOf } from '@error-contracts/types';
import { expect as playwright } from '@playwright/test';
import * as chai from 'chai';
import { expect as jest } from 'expect';
import { test as check, expect, expectTypeOf } from 'vitest';
import type { ExpectedData, ExpectedError } from '../src/index.js';
import '../src/chai/index.js';
import '../src/jest/index.js';
import '../src/node-test/index.js';
import '../src/playwright/index.js';
import '../src/vitest/index.js';
import { kit } from './kit.js';

const response: unknown = undefined;

check('names, codes and data are those of the contract', () => {
  expectTypeOf<'USER_NOT_FOUND'>().toExtend<ExpectedError>();
  expectTypeOf<2004>().toExtend<ExpectedError>();
  expectTypeOf<{ min: number }>().toExtend<ExpectedData<'PASSWORD_TOO_SHORT'>>();
  expectTypeOf<null>().toExtend<ExpectedData<2004>>();
  expectTypeOf<typeof contractOf>().toEqualTypeOf<(typeof kit)['contract']>();
  expect(kit.contract.name).toBe('authing');
});

/** Only compiled: each line with `@ts-expect-error` has one mistake. */
export const compiled: readonly unknown[] = [
  () => expect(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 6 }),
  () => expect(response).not.toSatisfyErrorContract(2029, { min: expect.any(Number) }),
  () => expect(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT', expect.objectContaining({ min: 6 })),
  () => expect([]).toEqual([expect.toSatisfyErrorContract('USER_NOT_FOUND', null)]),
  () => expect(Promise.reject()).rejects.toBeContractError('USER_NOT_FOUND'),
  // @ts-expect-error no such error
  () => expect(response).toSatisfyErrorContract('USER_NOT_FOUNT'),
  // @ts-expect-error no such code
  () => expect(response).toSatisfyErrorContract(4711),
  // @ts-expect-error a parameter of the wrong type
  () => expect(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: '6' }),
  // @ts-expect-error no such parameter
  () => expect(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { mix: 6 }),
  // @ts-expect-error an error without data
  () => expect(response).toSatisfyErrorContract('USER_NOT_FOUND', { min: 6 }),
  // @ts-expect-error a parameter of the wrong type, by its code
  () => expect(response).toSatisfyErrorContract(2029, { min: '6' }),
  // @ts-expect-error no such error
  () => expect(response).not.toBeContractError('USER_NOT_FOUNT'),
  // @ts-expect-error a parameter of the wrong type
  () => expect(response).toBeContractError('PASSWORD_TOO_SHORT', { min: '6' }),
  // @ts-expect-error no such error
  () => expect(Promise.reject()).rejects.toBeContractError('USER_NOT_FOUNT'),
  // @ts-expect-error no such error
  () => expect([]).toEqual([expect.toSatisfyErrorContract('USER_NOT_FOUNT')]),
  // @ts-expect-error a parameter of the wrong type
  () => expect([]).toEqual([expect.not.toBeContractError('PASSWORD_TOO_SHORT', { min: '6' })]),

  () => jest(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 6 }),
  () => jest(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: jest.any(Number) }),
  () => jest([]).toEqual([jest.not.toBeContractError('USER_NOT_FOUND')]),
  // @ts-expect-error no such error
  () => jest(response).toSatisfyErrorContract('USER_NOT_FOUNT'),
  // @ts-expect-error a parameter of the wrong type
  () => jest(Promise.reject()).rejects.toBeContractError('PASSWORD_TOO_SHORT', { min: '6' }),
  // @ts-expect-error no such error
  () => jest([]).toEqual([jest.toSatisfyErrorContract('USER_NOT_FOUNT')]),

  () => playwright(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 6 }),
  // @ts-expect-error no such error
  () => playwright(response).not.toSatisfyErrorContract('USER_NOT_FOUNT'),
  // @ts-expect-error a parameter of the wrong type
  () => playwright(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: '6' }),

  () => chai.expect(response).to.satisfyErrorContract('PASSWORD_TOO_SHORT', { min: 6 }).and.to.be.an('object'),
  // @ts-expect-error no such error
  () => chai.expect(response).to.satisfyErrorContract('USER_NOT_FOUNT'),
  // @ts-expect-error a parameter of the wrong type
  () => chai.expect(response).to.be.contractError('PASSWORD_TOO_SHORT', { min: '6' }),

  () => test('t.assert', (t) => t.assert.errorResponse(response, 'PASSWORD_TOO_SHORT', { min: 6 })),
  // @ts-expect-error no such error
  () => test('t.assert', (t) => t.assert.errorResponse(response, 'USER_NOT_FOUNT')),
  // @ts-expect-error a parameter of the wrong type
  () => test('t.assert', (t) => t.assert.contractError(response, 'PASSWORD_TOO_SHORT', { min: '6' })),

  () => kit.assertErrorResponse(response, 'PASSWORD_TOO_SHORT', { min: 6 }),
  // @ts-expect-error no such error
  () => kit.assertErrorResponse(response, 'USER_NOT_FOUNT'),
  // @ts-expect-error a parameter of the wrong type
  () => kit.assertNotContractError(response, 'PASSWORD_TOO_SHORT', { min: '6' }),
  // @ts-expect-error a parameter of the wrong type
  () => kit.differences(response, 2029, { min: '6' }),
];
