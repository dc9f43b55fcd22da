import {
  type Catalog,
  catalog,
  type ErrorCode,
  type ErrorData,
  type ErrorName,
  type ErrorResponse,
  type ErrorResponseByName,
  type ErrorResponseOf,
  type UserNotFound,
} from '@error-contracts/types';
import { expect, expectTypeOf, test } from 'vitest';

test('codes, names and facts are literal types', () => {
  expectTypeOf(catalog.USER_NOT_FOUND.code).toEqualTypeOf<2004>();
  expectTypeOf(catalog.USER_NOT_FOUND.status).toEqualTypeOf<404>();
  expectTypeOf<ErrorName>().toEqualTypeOf<keyof Catalog>();
  expectTypeOf<ErrorName>().toEqualTypeOf<keyof ErrorResponseByName>();
  expectTypeOf<2004>().toExtend<ErrorCode>();
  expectTypeOf<ErrorCode>().toEqualTypeOf<ErrorResponse['code']>();
  // @ts-expect-error no such error
  expect(() => catalog.USER_NOT_FOUNT.code).toThrow(TypeError);
  expect(() => {
    // @ts-expect-error the catalogue is not to be changed
    catalog.USER_NOT_FOUND.code = 1;
  }).toThrow(TypeError);
});

test('each error has an interface of its own, and its data', () => {
  expectTypeOf<ErrorResponseOf<'USER_NOT_FOUND'>>().toEqualTypeOf<UserNotFound>();
  expectTypeOf<ErrorData<'USER_NOT_FOUND'>>().toEqualTypeOf<null>();
  expectTypeOf<ErrorData<'PROJECT_DESCRIPTION_TOO_LONG'>>().toEqualTypeOf<{ max?: number } | null>();
  const right: ErrorData<'PROJECT_DESCRIPTION_TOO_LONG'> = { max: 140 };
  // @ts-expect-error a parameter of the wrong type
  const wrongType: ErrorData<'PROJECT_DESCRIPTION_TOO_LONG'> = { max: '140' };
  // @ts-expect-error no such parameter
  const wrongName: ErrorData<'PROJECT_DESCRIPTION_TOO_LONG'> = { maximum: 140 };
  // @ts-expect-error an error without parameters has none
  const none: ErrorData<'USER_NOT_FOUND'> = { max: 140 };
  expect([right, wrongType, wrongName, none]).toHaveLength(4);
});

test('a response narrows by its code', () => {
  const response = { code: 2024, message: '', data: { max: 1 } } as ErrorResponse;
  expect(maxOf(response)).toBe(1);
  expect(maxOf({ code: 2004, message: '', data: null })).toBeUndefined();
});

function maxOf(response: ErrorResponse): number | undefined {
  if (response.code === 2024) {
    expectTypeOf(response).toEqualTypeOf<ErrorResponseOf<'PROJECT_DESCRIPTION_TOO_LONG'>>();
    return response.data?.max;
  }
  if (response.code === 2004) expectTypeOf(response.data).toEqualTypeOf<null>();
  return undefined;
}

test('a switch over all codes is known to be exhaustive', () => {
  type Known = Extract<ErrorResponse, { code: 1000 | 1001 }>;
  const name = (response: Known): string => {
    switch (response.code) {
      case 1000:
        return 'busy';
      case 1001:
        return 'forbidden';
      default:
        response satisfies never;
        return 'never';
    }
  };
  expect(name({ code: 1000, message: '', data: null })).toBe('busy');
});
