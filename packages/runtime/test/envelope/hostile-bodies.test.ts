import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { describe, expect, test } from 'vitest';
import { envelopeReader, fromWire, toWire } from '../../src/envelope/index.js';
import { examples } from './examples.js';

type Body = Readonly<Record<string, unknown>>;

const readerOf = (title: keyof typeof examples): ((body: unknown) => unknown) =>
  envelopeReader((examples[title] as (typeof examples)[string]).envelope);
const list = readerOf('a list of errors with a field');
const error = (code: unknown, detail: unknown = 'Text.'): object => ({ code, detail });
const fail = (): never => {
  throw new Error('trap');
};
const everyTrap: object = new Proxy({}, { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail });
const cycle: Record<string, unknown> = {};
cycle.error = cycle;
cycle.errors = [cycle];
let deep: unknown = {};
for (let depth = 0; depth < 100_000; depth++) deep = { error: deep, errors: [deep] };

describe.each(Object.entries(examples))('%s', (_, { envelope, body }) => {
  const read = envelopeReader(envelope);
  const getter = Object.defineProperty({ ...body }, Object.keys(body)[0] as string, { get: fail, enumerable: true });

  test.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a text', JSON.stringify(body)],
    ['a list with it', [body]],
    ['an object that inherits it', Object.create(body)],
    ['an empty object', {}],
    ['a proxy that throws', everyTrap],
    ['a getter that throws', getter],
    ['a circle', cycle],
    ['100,000 levels', deep],
    ['a function', () => body],
  ])('%s is no error response', (_what, value) => expect(read(value)).toBeUndefined());
});

test.each<[string, keyof typeof examples, object]>([
  ['a success by its code', 'a code that means success', { errcode: 0, errmsg: 'ok' }],
  [
    'a success by a constant',
    'a constant that says no success',
    { success: true, errorCode: 'x', errorMessage: '', data: {} },
  ],
  ['a success by a constant alone', 'no text', { ok: true, error: 'x' }],
  ['a success with data', 'a list beside a constant', { data: { user: 1 } }],
  [
    'a partial success',
    'a list beside a constant',
    { data: { user: null }, errors: [{ message: 'x', extensions: { code: 'CARD_DECLINED' } }] },
  ],
  ['a success', 'negative codes', { jsonrpc: '2.0', id: 1, result: 19 }],
  ['another version', 'negative codes', { jsonrpc: '1.0', id: 1, error: { code: -1, message: '' } }],
  ['a code of another type', 'negative codes', { jsonrpc: '2.0', error: { code: '-1', message: '' } }],
  ['a code beyond 2^53', 'negative codes', { jsonrpc: '2.0', error: { code: 2 ** 53, message: '' } }],
  ['a fraction', 'negative codes', { jsonrpc: '2.0', error: { code: 1.5, message: '' } }],
  ['a text of another type', 'negative codes', { jsonrpc: '2.0', error: { code: -1, message: {} } }],
  ['an array in place of an object', 'negative codes', { jsonrpc: '2.0', error: [{ code: -1, message: '' }] }],
  [
    'no element with the constants',
    'an element of an array that its constants find',
    { error: { code: 400, message: '', details: [{ '@type': 'another', reason: 'CARD_DECLINED' }, null, 7] } },
  ],
])('%s is no error response: %s', (_, title, body) => expect(readerOf(title)(body)).toBeUndefined());

test('an element is found by its constants, wherever it is', () => {
  const found = { '@type': 'type.example/ErrorInfo', domain: 'example', reason: 'X', metadata: { a: '1' } };
  const details = [null, [], 'text', { '@type': 'type.example/Help' }, { '@type': found['@type'], reason: 'Y' }, found];
  const body = { error: { code: 400, message: 'Text.', details } };
  const read = readerOf('an element of an array that its constants find');
  expect(read(body)).toMatchObject({ code: 'X', message: 'Text.', data: { a: '1' }, others: [] });
});

describe('a list', () => {
  test.each<[string, unknown]>([
    ['without errors', []],
    ['that is an object', { 0: error('a') }],
    ['of texts', ['a']],
    ['with null', [error('a'), null]],
    ['with a list', [error('a'), []]],
    ['whose first has no code', [error(undefined), error('a')]],
    ['of proxies that throw', [everyTrap]],
  ])('%s is no error response', (_, errors) => expect(list({ errors })).toBeUndefined());

  test('with something else behind the first error has only the errors', () => {
    const others = [{ code: 'b', message: 'Text.', data: null, others: [] }];
    expect(list({ errors: [error('a'), error(5), {}, error('b'), error('c', 5)] })).toMatchObject({
      code: 'a',
      others,
    });
  });

  test('with 10,000 errors is read in linear time', () => {
    const timeOf = (count: number): number => {
      const errors = Array.from({ length: count }, (_, index) => error(`code-${index}`));
      const start = cpuTime();
      expect((list({ errors }) as { readonly others: unknown[] }).others).toHaveLength(count - 1);
      return cpuTime() - start;
    };
    timeOf(1000);
    expect(timeOf(10_000)).toBeLessThan(500);
  });
});

describe('data on the wire', () => {
  const entry = {
    ...(examples['an element of an array that its constants find'] as (typeof examples)[string]).entry,
    parameters: {
      tries: { type: 'integer' },
      ratio: { type: 'number' },
      isStolen: { member: 'is-stolen', type: 'boolean' },
      constructor: { member: '__proto__', type: 'string' },
    },
  } as const;
  const named = (data: unknown): Body => fromWire(entry, data) as Body;

  test('goes there and back', () => {
    const data = { tries: -7, ratio: 1.5e-7, isStolen: false, constructor: 'x' };
    const wire = toWire(entry, data);
    expect(JSON.stringify(wire)).toBe('{"tries":"-7","ratio":"1.5e-7","is-stolen":"false","__proto__":"x"}');
    expect(named(JSON.parse(JSON.stringify(wire)))).toEqual(data);
  });

  test.each([
    ['tries', ['', ' 1', '1.0', '01', '+1', '1e3', '0x1', '9007199254740993', 'Infinity', '\u0661']],
    ['ratio', ['', '.5', '1.', '1e999', 'NaN', `0.${'0'.repeat(500)}1`]],
    ['is-stolen', ['', 'TRUE', '1', 'null']],
  ] as const)('a text that is no value stays a text: %s', (member, texts) => {
    for (const text of texts) expect(Object.values(named({ [member]: text }))).toEqual([text]);
  });

  test('values of other types and unknown members stay', () => {
    expect(named({ tries: 7, 'is-stolen': null, toString: '1', more: [] })).toEqual({
      ...{ tries: 7, isStolen: null, toString: '1', more: [] },
    });
    for (const data of [null, 'text', 7, ['1']]) expect(fromWire(entry, data)).toEqual(data);
    expect(fromWire(entry, undefined)).toBeNull();
    expect(fromWire(entry, everyTrap)).toBeNull();
  });
});
