import type { ErrorCode, ErrorResponse, ErrorResponseOf } from '@error-contracts/types';
import { errorResponseSchema, isErrorResponse, parseErrorResponse } from '@error-contracts/validators';
import { isErrorResponse as isAnyErrorResponse } from '@error-contracts/validators/guard';
import { expect, expectTypeOf, test } from 'vitest';

const body: unknown = JSON.parse('{"code": 2024, "message": "Too long.", "data": {"max": 3}}');

test('the guard narrows to the union, and a switch over its code to one error', () => {
  expect.assertions(2);
  expect(isAnyErrorResponse(body)).toBe(true);
  if (!isErrorResponse(body)) return;
  expectTypeOf(body).toEqualTypeOf<ErrorResponse>();
  switch (body.code) {
    case 2024:
      expectTypeOf(body.data).toEqualTypeOf<{ max?: number } | null>();
      expect(body.data?.max).toBe(3);
      break;
    case 2004:
      expectTypeOf(body.data).toEqualTypeOf<null>();
      break;
    // @ts-expect-error 2033 is reserved: no error has it
    case 2033:
      break;
    default:
      expectTypeOf(body.code).toEqualTypeOf<Exclude<ErrorCode, 2004 | 2024>>();
  }
});

test('with a name it narrows to that error', () => {
  expect.assertions(1);
  if (!isErrorResponse(body, 'PROJECT_DESCRIPTION_TOO_LONG')) return;
  expectTypeOf(body).toEqualTypeOf<ErrorResponseOf<'PROJECT_DESCRIPTION_TOO_LONG'>>();
  expect(body.code).toBe(2024);
});

test('a name of no error does not compile, and no value matches it', () => {
  // @ts-expect-error no error has this name
  expect(isErrorResponse(body, 'PROJECT_DESCRIPTION_TOO_LONGER')).toBe(false);
  // @ts-expect-error nor this one
  expect(isErrorResponse(body, 'toString')).toBe(false);
});

test('it filters a list', () => {
  const found = [body, null, body].filter((value) => isErrorResponse(value));
  expectTypeOf(found).toEqualTypeOf<ErrorResponse[]>();
  expect(found).toEqual([body, body]);
  expect([body, null, body].filter(isErrorResponse as (value: unknown) => boolean)).toEqual([body, body]);
});

test('the parser distinguishes a known error, an unknown one and other values', () => {
  const parsed = parseErrorResponse(body);
  if (parsed.known) expectTypeOf(parsed.response).toEqualTypeOf<ErrorResponse>();
  else if (parsed.ok)
    expectTypeOf(parsed).toExtend<{
      readonly ok: true;
      readonly known: false;
      readonly code: number;
      readonly message: string;
      readonly data: unknown;
    }>();
  else expectTypeOf(parsed).toEqualTypeOf<{ readonly ok: false; readonly known: false }>();
  expect(parsed.known).toBe(true);
});

test('the Standard Schema has the type of what it accepts', () => {
  type Output = NonNullable<(typeof errorResponseSchema)['~standard']['types']>['output'];
  expectTypeOf<Output>().toEqualTypeOf<ErrorResponse>();
  expect(errorResponseSchema['~standard'].version).toBe(1);
});
