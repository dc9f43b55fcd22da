import type { ErrorOf, KnownError, ReceivedError, UnknownError } from '@error-contracts/client';
import { defineOperations } from '@error-contracts/runtime/operations';
import { contract, type ErrorContract } from '@error-contracts/types';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { newReader } from './reader.js';

const operations = defineOperations(contract, {
  signIn: {
    errors: {
      USER_LOCKED: 'Too many passwords were wrong.',
      SIGN_IN_USER_NOT_FOUND: 'There is no such account: answered as a wrong password.',
      PROJECT_DESCRIPTION_TOO_LONG: 'The description is too long.',
    },
  },
});
type SignIn = typeof operations.signIn;

const reader = newReader();
const signIn = reader.of<SignIn>();
const failures = {
  unreadable: () => 'unreadable',
  network: () => 'network',
  timeout: () => 'timeout',
  aborted: () => 'aborted',
} as const;

const received = {
  locked: reader.readSync({ code: 2005, message: 'Locked.', data: null }),
  wrongPassword: reader.readSync({ code: 2006, message: 'Wrong.', data: null }),
  tooLong: reader.readSync({ code: 2024, message: 'Too long.', data: { max: 140 } }),
  undeclared: reader.readSync({ code: 2004, message: 'Not found.', data: null }),
  unknown: reader.readSync({ code: 123_456, message: 'New.', data: null }),
  proxy: reader.readSync('<html>'),
} satisfies Record<string, ReceivedError<ErrorContract>>;

describe('without _', () => {
  const caseOf = (error: ReceivedError<ErrorContract>): string =>
    signIn.match(error, {
      USER_LOCKED: () => 'locked',
      PASSWORD_INCORRECT: ({ code }) => {
        expectTypeOf(code).toEqualTypeOf<2006>();
        return 'password';
      },
      PROJECT_DESCRIPTION_TOO_LONG: ({ data }) => `at most ${data?.max}`,
      unknown: (newer) => {
        expectTypeOf(newer.code).toExtend<number | string>();
        return `newer: ${reader.message(newer, 'en').text}`;
      },
      ...failures,
    });

  test.each([
    ['locked', 'locked'],
    ['wrongPassword', 'password'],
    ['tooLong', 'at most 140'],
    ['proxy', 'unreadable'],
  ] as const)('%s has its case', (name, expected) => {
    expect(caseOf(received[name])).toBe(expected);
  });

  test('an error of a newer server has the case unknown, whether the contract has it or not', () => {
    expect(caseOf(received.unknown)).toBe('newer: New.');
    const text = reader.message(received.undeclared, 'en').text;
    expect(caseOf(received.undeclared)).toBe(`newer: ${text}`);
    expect(text).not.toBe('');
  });
});

test('with _, everything else has that case', () => {
  const caseOf = (error: ReceivedError<ErrorContract>): string | number =>
    signIn.match(error, { USER_LOCKED: () => 1, unknown: () => 'unknown', _: (other) => `other: ${other.name}` });
  expect(Object.values(received).map(caseOf)).toEqual([
    1,
    'other: PASSWORD_INCORRECT',
    'other: PROJECT_DESCRIPTION_TOO_LONG',
    'other: USER_NOT_FOUND',
    'unknown',
    'other: null',
  ]);
});

test('the errors of an operation are a type', () => {
  type Names = ErrorOf<SignIn>['name'];
  expectTypeOf<Names>().toEqualTypeOf<'USER_LOCKED' | 'PASSWORD_INCORRECT' | 'PROJECT_DESCRIPTION_TOO_LONG'>();
  expectTypeOf<KnownError<ErrorContract, 'USER_LOCKED'>>().toExtend<ErrorOf<SignIn>>();
  expectTypeOf<UnknownError<ErrorContract>>().not.toExtend<ErrorOf<SignIn>>();
  expect(Object.keys(operations.signIn.errors)).toHaveLength(3);
});

test('a case that cannot come, and one that is missing, do not compile', () => {
  const cases = {
    USER_LOCKED: () => 1,
    PASSWORD_INCORRECT: () => 2,
    PROJECT_DESCRIPTION_TOO_LONG: () => 3,
    unknown: () => 4,
    ...failures,
  };
  expect(signIn.match(received.locked, cases)).toBe(1);
  // @ts-expect-error The operation does not give it.
  signIn.match(received.locked, { ...cases, USER_NOT_FOUND: () => 5 });
  // @ts-expect-error It is hidden: another one is answered.
  signIn.match(received.locked, { ...cases, SIGN_IN_USER_NOT_FOUND: () => 5 });
  const { unknown: _, ...withoutUnknown } = cases;
  // @ts-expect-error A newer server may give another error.
  signIn.match(received.locked, withoutUnknown);
  const { PASSWORD_INCORRECT: __, ...withoutPassword } = cases;
  // @ts-expect-error PASSWORD_INCORRECT is missing.
  expect(signIn.match(received.wrongPassword, withoutPassword)).toBe(4);
});
