import { BRAND } from '@error-contracts/runtime/brand';
import { expect, expectTypeOf, test } from 'vitest';
import { newReader } from './reader.js';

const reader = newReader();
const body = { code: 2004, message: 'Not here.', data: null };
const known = { kind: 'error', name: 'USER_NOT_FOUND', status: null, data: null };
const both = async (value: unknown): Promise<readonly unknown[]> => [await reader.read(value), reader.readSync(value)];

test.each<[string, unknown]>([
  ['a body', body],
  ['a body as text', JSON.stringify(body)],
  ['a body without prototype', Object.assign(Object.create(null), body)],
  ['a body with status and headers', { data: body, status: 404, headers: { 'X-Request-Id': 'id-1' } }],
])('%s', async (_, value) => {
  const [read, readAtOnce] = await both(value);
  expect(read).toMatchObject({ kind: 'error', name: 'USER_NOT_FOUND', code: 2004 });
  expect(readAtOnce).toEqual(read);
});

test('status and headers beside a body are read', async () => {
  const value = { data: body, status: 404, headers: { 'X-Request-Id': 'id-1', 'retry-after': '7' } };
  expect(await reader.read(value)).toMatchObject({ status: 404, requestId: 'id-1', retryAfter: 7000 });
});

test('bytes', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  for (const value of [bytes, bytes.buffer, new Blob([bytes]), new Blob([bytes]).stream()]) {
    expect(await reader.read(value)).toMatchObject(known);
  }
  expect(reader.readSync(bytes)).toMatchObject({ reason: 'body-unread' });
});

test.each<[string, unknown, string]>([
  ['null', null, 'empty'],
  ['undefined', undefined, 'empty'],
  ['an empty text', '', 'empty'],
  ['a number', 2004, 'not-an-error-response'],
  ['a symbol', Symbol('x'), 'not-an-error-response'],
  ['a function', () => body, 'not-an-error-response'],
  ['a list', [body], 'not-an-error-response'],
  ['an empty object', {}, 'not-an-error-response'],
  ['a text that is no JSON', 'Bad Gateway', 'not-json'],
  ['a text that is too long', ' '.repeat(300_000), 'too-large'],
  [
    'an error of the application',
    new TypeError("Cannot read properties of undefined (reading 'id')"),
    'not-a-response',
  ],
  ['an error with a code and a message', Object.assign(new Error('Not here.'), body), 'not-a-response'],
])('%s is unreadable', async (_, value, reason) => {
  for (const error of await both(value)) expect(error).toMatchObject({ kind: 'unreadable', reason, retry: 'never' });
});

test('hostile objects are unreadable, and nothing is thrown', async () => {
  const fail = (): never => {
    throw new Error('trap');
  };
  const everyTrap = new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail });
  const getter = Object.defineProperty({ message: '' }, 'code', { get: fail, enumerable: true });
  for (const value of [
    everyTrap,
    getter,
    { response: everyTrap },
    Object.assign(new Error(), { response: everyTrap }),
  ]) {
    for (const error of await both(value)) expect(error).toMatchObject({ kind: 'unreadable' });
  }
});

test('a hostile key is only data', async () => {
  const text = '{"code":9999,"message":"","data":{"__proto__":{"polluted":true},"constructor":1}}';
  const error = await reader.read(text);
  expect(error.kind).toBe('unknown');
  expect(({} as { readonly polluted?: boolean }).polluted).toBeUndefined();
  expect(JSON.stringify(error)).toContain('"__proto__":{"polluted":true}');
  for (const code of ['__proto__', 'constructor', 'toString']) {
    expect(await reader.read({ code, message: '', data: null })).toMatchObject({ kind: 'unreadable' });
  }
});

test('hostile headers are ignored', async () => {
  const headers = { 'x-request-id': 'a\u202eb', 'content-language': '<script>', 'retry-after': '-1' };
  expect(await reader.read({ data: body, status: 404, headers })).toMatchObject({
    ...{ requestId: null, contentLanguage: null, retryAfter: null },
  });
});

test('an error that was read stays the same when it is read again, also from JSON and from an exception', async () => {
  const error = await reader.read(body);
  expect(await reader.read(error)).toBe(error);
  expect(reader.readSync(reader.toError(error))).toBe(error);
  expect(reader.readSync(JSON.parse(JSON.stringify(error)))).toEqual(error);
});

test('the exception has a name, a code and a stack, and its message has nothing that the server said', async () => {
  const thrown = reader.toError(await reader.read({ data: body, status: 404, headers: {} }));
  expect(thrown).toBeInstanceOf(Error);
  expect(thrown).toMatchObject({
    name: 'USER_NOT_FOUND',
    message: 'USER_NOT_FOUND (2004), HTTP 404',
    code: 2004,
    status: 404,
  });
  expect(thrown.stack).toContain('values.test');
  const cause = new TypeError('fetch failed');
  expect(reader.toError(await reader.read(cause))).toMatchObject({ name: 'ResponseError', message: 'network', cause });
  expectTypeOf(thrown).toExtend<Error>();
});

test('an error that the server in the same process threw while it rendered the page', () => {
  const facts = { name: 'USER_NOT_FOUND', code: 2004, status: 404, data: null };
  const thrownBy = (catalog: string): Error =>
    Object.assign(new Error('Not here.'), facts, { [BRAND]: { catalog, name: 'USER_NOT_FOUND', body: () => body } });
  expect(reader.readSync(thrownBy('authing'))).toMatchObject({ known: true, message: 'Not here.', ...facts });
  expect(reader.readSync(thrownBy('another'))).toMatchObject({ kind: 'unreadable', reason: 'not-a-response' });
});

test("an exception of a known error has the brand of the server's errors, so that a backend can throw it again", () => {
  const thrown = reader.toError(reader.readSync(body));
  expect((thrown as { readonly [BRAND]?: unknown })[BRAND]).toEqual({ catalog: 'authing', name: 'USER_NOT_FOUND' });
  expect(BRAND in reader.toError(reader.readSync(null))).toBe(false);
});

test.each([
  ['no text', {}],
  ['a text of the wrong type', { code: 2004, name: 'USER_NOT_FOUND', message: 5 }],
  ['a language of the wrong type', { code: 2004, name: 'USER_NOT_FOUND', message: 'x', contentLanguage: 5 }],
  ['a name of the wrong type', { code: 2004, name: {}, message: 'x' }],
])('a body that looks like what a reader made, with %s, can be shown', (_, parts) => {
  const facts = { status: null, retryAfter: 1, requestId: null, contentLanguage: null };
  const forged = reader.readSync({ known: true, kind: 'error', retry: 'later', ...facts, ...parts });
  expect(forged).toMatchObject({ retryAfter: null, contentLanguage: null });
  expect(reader.message(forged, 'en').text).toMatch(/\w/);
});
