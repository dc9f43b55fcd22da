import {
  errorResponseSchema,
  explainErrorResponse,
  isErrorResponse,
  parseErrorResponse,
} from '@error-contracts/validators';
import { describe, expect, test } from 'vitest';

const response = { code: 2004, message: 'No such user.', data: null };

describe.each<[string, () => unknown]>([
  ['undefined', () => undefined],
  ['a function', () => Object.assign(() => undefined, response)],
  ['a symbol', () => Symbol('code')],
  ['a bigint as code', () => ({ ...response, code: 2004n })],
  ['a boxed number as code', () => ({ ...response, code: Object(2004) })],
  ['NaN as code', () => ({ ...response, code: Number.NaN })],
  ['minus zero as code', () => ({ ...response, code: -0 })],
  ['an array that has the properties', () => Object.assign([], response)],
  ['the own key __proto__', () => JSON.parse('{"code": 2004, "message": "", "data": null, "__proto__": {}}')],
  ['all of it in __proto__', () => JSON.parse('{"__proto__": {"code": 2004, "message": "", "data": null}}')],
  ['the key constructor in data', () => ({ ...response, code: 2024, data: { constructor: 1 } })],
  ['the name of a method as code', () => ({ ...response, code: 'toString' })],
  ['a getter that throws', () => Object.defineProperty({ ...response }, 'message', { enumerable: true, get: fail })],
  [
    'a getter that throws in data',
    () => ({
      ...response,
      code: 2024,
      data: {
        get max() {
          return fail();
        },
      },
    }),
  ],
  ['a Proxy that throws', () => new Proxy(response, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail })],
  ['a revoked Proxy', revoked],
  ['a cycle', cycle],
  ['10 MB as code', () => ({ ...response, code: '2'.repeat(10_000_000) })],
  [
    '100,000 additional properties',
    () => ({ ...response, ...Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`p${i}`, i])) }),
  ],
])('%s', (_name, make) => {
  test('is refused with a reason and without an exception', () => {
    const value = make();
    expect(isErrorResponse(value)).toBe(false);
    expect(isErrorResponse(value, 'USER_NOT_FOUND')).toBe(false);
    expect(explainErrorResponse(value).length).toBeGreaterThan(0);
    expect(parseErrorResponse(value)).toHaveProperty('known');
    expect(errorResponseSchema['~standard'].validate(value)).toHaveProperty('issues');
  });
});

test.each([
  ['without prototype', Object.assign(Object.create(null), response)],
  ['frozen', Object.freeze({ ...response })],
  ['with 2004.0', JSON.parse('{"code": 2004.0, "message": "", "data": null}')],
  ['with a message of 10 MB', { ...response, message: 'x'.repeat(10_000_000) }],
])('an error response %s is accepted', (_name, value) => {
  expect(isErrorResponse(value)).toBe(true);
  expect(isErrorResponse(value, 'USER_NOT_FOUND')).toBe(true);
});

function fail(): never {
  throw new Error('touched');
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cycle(): unknown {
  const value: Record<string, unknown> = { ...response };
  value.data = value;
  return value;
}
