import { contract, type ErrorContract } from '@error-contracts/types';
import { expect, expectTypeOf, test } from 'vitest';
import { createErrors, type ErrorFactory } from '../../src/index.js';
import { defineOperations, operationErrors } from '../../src/operations/index.js';
import { errors } from '../servers/test-errors.js';
import { operations } from './declared-operations.js';

const signIn = operationErrors(errors, operations.signIn);

test('an operation has the functions of its errors and of its groups, and no others', () => {
  expect(Object.keys(signIn)).toEqual([
    'USER_LOCKED',
    'SIGN_IN_USER_NOT_FOUND',
    'PARAMETER_MISSING',
    'EMAIL_TEMPLATE_UNAVAILABLE',
    'SYSTEM_BUSY',
  ]);
  expectTypeOf(signIn.PARAMETER_MISSING).toEqualTypeOf<ErrorFactory<ErrorContract, 'PARAMETER_MISSING'>>();
  expect(signIn.PARAMETER_MISSING({ parameter: 'email' })).toEqual(errors.PARAMETER_MISSING({ parameter: 'email' }));
  expect(errors.is(signIn.USER_LOCKED(), 'USER_LOCKED')).toBe(true);
});

test('an error that is not declared does not compile, and is no function', () => {
  const wrong = [
    // @ts-expect-error It is declared by another operation.
    () => signIn.USER_NOT_FOUND(),
    // @ts-expect-error There is no such error.
    () => signIn.USER_LOKED(),
    // @ts-expect-error Nothing but errors.
    () => signIn.respond(null),
  ];
  for (const call of wrong) expect(call).toThrow(TypeError);
  expect(Object.isFrozen(signIn)).toBe(true);
});

test('the data are checked as everywhere', () => {
  // @ts-expect-error The parameter is a text.
  expect(signIn.PARAMETER_MISSING({ parameter: 1 }).data).toEqual({ parameter: 1 });
  // @ts-expect-error It has no data.
  expect(() => signIn.USER_LOCKED({ parameter: 'x' })).toThrow(TypeError);
});

test('an error with a former name can be thrown by both names, whichever was declared', () => {
  const renamed = {
    ...contract,
    catalog: { USER_LOCKED: contract.catalog.USER_LOCKED, USER_BLOCKED: contract.catalog.USER_LOCKED },
  };
  const ofRenamed = createErrors({
    contract: renamed,
    format: (name: string) => ({ text: name, locale: 'en' }),
    fallback: 'USER_LOCKED',
  });
  const declared = defineOperations(renamed, {
    a: { errors: { USER_BLOCKED: 'x' } },
    b: { errors: { USER_LOCKED: 'x' } },
  });
  for (const operation of [declared.a, declared.b]) {
    const own = operationErrors(ofRenamed, operation);
    expect(own.USER_BLOCKED().name).toBe('USER_LOCKED');
    expect(own.USER_LOCKED().name).toBe('USER_LOCKED');
  }
});

test('the errors of another catalogue are refused', () => {
  expect(() => operationErrors({} as typeof errors, operations.getUser)).toThrow(
    /getUser declares USER_NOT_FOUND of authing, which these errors do not have/,
  );
});

test.each([[undefined], [null], [{}], ['getUser']])('%j is no operation', (wrong) => {
  expect(() => operationErrors(errors, wrong as never)).toThrow(/^This is no operation: give one of those/);
});
