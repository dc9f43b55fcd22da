import {
  addUnknownCode,
  array,
  boolean,
  type Check,
  type EnvelopeNames,
  integer,
  matching,
  nothing,
  nullable,
  number,
  object,
  oneOf,
  string,
} from '../../src/validation/index.js';

/** Code 1 has no data, code 5 may have a limit, code 9 has one value of every kind. */
const shapes: ReadonlyMap<unknown, Check> = new Map([
  [1, nothing],
  [
    5,
    nullable(
      object(['max'], (issues, value, at) => {
        if (value.max !== undefined) integer({ minimum: 1 })(issues, value.max, at, 'max');
      }),
    ),
  ],
  [
    9,
    object(['text', 'size', 'flag', 'kind', 'list'], (issues, value, at) => {
      matching(string({ minLength: 2, maxLength: 3 }), /^a/u)(issues, value.text, at, 'text');
      number({ maximum: 1 })(issues, value.size, at, 'size');
      boolean()(issues, value.flag, at, 'flag');
      oneOf(string(), ['x', 'y'])(issues, value.kind, at, 'kind');
      array(
        object(['id'], (inner, item, place) => integer()(inner, item.id, place, 'id')),
        { maxItems: 2 },
      )(issues, value.list, at, 'list');
    }),
  ],
]);

/** A response check as the compiler generates it. */
export const responseCheck: Check = object(['code', 'message', 'data'], (issues, value, at) => {
  string()(issues, value.message, at, 'message');
  const shape = shapes.get(value.code);
  if (shape === undefined) addUnknownCode(issues, value.code, at, 'code', 'number', [1, 5, 9]);
  else shape(issues, value.data, at, 'data');
});

export const envelopeNames: EnvelopeNames = { code: 'code', codeType: 'number', message: 'message', data: 'data' };

/** Values that JSON cannot have. Some of them throw when they are read. */
export const hostileValues: readonly (readonly [name: string, value: unknown])[] = [
  ['undefined', undefined],
  ['a function', () => ({ code: 1, message: '', data: null })],
  ['a symbol', Symbol('code')],
  ['a bigint', 1n],
  ['NaN', Number.NaN],
  ['minus zero', -0],
  ['a boxed number', Object(1)],
  ['a boxed code', { code: Object(1), message: '', data: null }],
  ['a bigint code', { code: 1n, message: '', data: null }],
  ['a code that is not finite', { code: Number.NaN, message: '', data: null }],
  ['a code that is infinite', { code: Number.POSITIVE_INFINITY, message: '', data: null }],
  ['an array with the properties', Object.assign([], { code: 1, message: '', data: null })],
  ['the key __proto__', JSON.parse('{"__proto__": {"code": 1, "message": "", "data": null}}')],
  ['the key constructor', { code: 1, message: '', data: null, constructor: 1 }],
  ['a code named like a method', { code: 'constructor', message: '', data: null }],
  ['a throwing getter', Object.defineProperty({ message: '', data: null }, 'code', { enumerable: true, get: fail })],
  ['a Proxy that throws', new Proxy({}, { get: fail, ownKeys: fail, getPrototypeOf: fail })],
  ['a revoked Proxy', revoked()],
  ['a Proxy as data', { code: 5, message: '', data: new Proxy({}, { get: fail, ownKeys: fail }) }],
  ['a cycle', cycle()],
  ['a very long message as code', { code: 'x'.repeat(10_000_000), message: '', data: null }],
];

function fail(): never {
  throw new Error('touched');
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cycle(): unknown {
  const value: { code: number; message: string; data: unknown } = { code: 5, message: '', data: null };
  value.data = value;
  return value;
}
