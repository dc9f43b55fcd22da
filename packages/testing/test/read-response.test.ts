import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readResponse } from '../src/index.js';

const status = 404;
const body = { code: 2004, message: 'Gone.', data: null };
const text = JSON.stringify(body);
const json = { 'content-type': 'application/json' };

describe('the library', () => {
  test.each<[string, object, object]>([
    [
      'inject',
      { statusCode: status, headers: json, rawPayload: Buffer.from(text), payload: text, body: 'x' },
      { text },
    ],
    ['got', { statusCode: status, headers: json, rawBody: Buffer.from(text), requestUrl: 'x', body }, { text: null }],
    ['undici', { statusCode: status, headers: json, trailers: {}, opaque: null, body: text }, { text }],
    ['supertest', { status, header: json, files: {}, text, body: { other: 1 } }, { text }],
    ['axios', { status, headers: json, config: {}, data: body, body: 'x' }, { text: null }],
    ['plain', { status, headers: json, rawBody: 'x', body }, {}],
    ['plain', { status, headers: json, requestUrl: 'x', data: body }, {}],
    ['plain', { status, headers: json, rawTrailers: [], payload: body }, {}],
    ['plain', { status, headers: json, httpVersion: '1.1', text }, { text }],
    ['plain', { status, headers: json, trailers: {}, body }, {}],
    ['plain', { status, headers: json, opaque: 1, body }, {}],
    ['plain', { status, headers: json, files: {}, header: json, body }, {}],
    ['plain', { status, headers: json, config: {}, body }, {}],
    ['plain', { status: 'x', statusCode: status, headers: json, body }, {}],
  ])('is %s by what only its responses have: %#', async (source, value, more) => {
    expect(await readResponse(value)).toMatchObject({ status, headers: json, body, source, ...more });
  });

  test('is Node, whose response is a stream', async () => {
    const stream = Object.assign(Readable.from([Buffer.from(text)]), { httpVersion: '1.1', rawTrailers: [] });
    const node = Object.assign(stream, { statusCode: status, headers: json });
    expect(await readResponse(node)).toMatchObject({ status, headers: json, body, text, source: 'node' });
    expect(await readResponse(node)).toMatchObject({ status, problem: expect.stringContaining('was read before') });
  });

  test('is Playwright, whose parts are methods', async () => {
    const parts = { status: () => status, headers: () => json, text: async () => text };
    expect(await readResponse(parts)).toEqual({ status, headers: json, body, text, source: 'playwright' });
    const fail = { ...parts, text: () => Promise.reject(new Error('disposed')) };
    expect(await readResponse(fail)).toMatchObject({ status, problem: expect.stringContaining('Error: disposed') });
    for (const name of ['status', 'headers', 'text']) {
      expect(await readResponse({ ...parts, [name]: 5 }), name).not.toMatchObject({ source: 'playwright' });
    }
  });

  test('has the parsed body beside a response that was read', async () => {
    const response = new Response(text, { status, headers: json });
    await response.text();
    const seen = { status, headers: json, body, text: null, source: 'fetch' };
    expect(await readResponse({ response, error: body })).toEqual(seen);
    expect(await readResponse({ response, data: body })).toEqual(seen);
    expect(await readResponse(Promise.reject({ response, data: body }))).toEqual(seen);
  });
});

describe('an error has its response', () => {
  const thrown = (parts: object): Promise<never> => Promise.reject(Object.assign(new Error('no'), parts));

  test.each<[string, object, string]>([
    ['as a property', { response: { status, headers: json, config: {}, data: body } }, 'axios'],
    ['itself', { status, headers: json, body }, 'plain'],
  ])('%s', async (_name, parts, source) => {
    expect(await readResponse(thrown(parts))).toEqual({ status, headers: json, body, text: null, source });
    expect(await readResponse(Object.assign(new Error('no'), parts))).toMatchObject({ status, body });
  });

  test.each<[string, object]>([
    ['with a status alone', { status, body }],
    ['with a response that is none', { response: { ok: false } }],
    ['with a response that is a text', { response: 'no' }],
  ])('not %s', async (_name, parts) => {
    expect(await readResponse(thrown(parts))).toMatchObject({
      status: null,
      source: 'none',
      problem: expect.stringContaining('No response came: Error: no'),
    });
  });

  test('which may be rejected without an Error', async () => {
    expect(await readResponse(Promise.reject({ status, body }))).toMatchObject({ status, body });
    expect(await readResponse(Promise.reject('gone'))).toMatchObject({ problem: expect.stringContaining('"gone"') });
  });
});

describe('headers', () => {
  test.each<[string, unknown, object]>([
    ['a number', { 'Retry-After': 5 }, { 'retry-after': '5' }],
    ['several of one name', { Vary: ['a', 'b'] }, { vary: 'a, b' }],
    ['several spellings', { Vary: 'a', vary: 'b' }, { vary: 'a, b' }],
    ['pairs', [['Vary', 'a'], ['x'], 'no', ['y', 'z', 'w']], { vary: 'a' }],
    ['what is no value', { a: null, b: {}, c: true, d: undefined }, {}],
    ['Headers', new Headers({ A: 'b' }), { a: 'b' }],
    ['a Map has no get of a header', { entries: 'x', get: 'y' }, { entries: 'x', get: 'y' }],
    ['a text', 'vary: a', {}],
    ['null', null, {}],
    ['none', undefined, {}],
  ])('%s', async (_name, headers, expected) => {
    expect((await readResponse({ status, headers, body })).headers).toEqual(expected);
  });
});

describe('a text', () => {
  test.each<[string, string | undefined, string, unknown]>([
    ['that is JSON by its type', 'application/json', '5', 5],
    ['that is JSON by its type and parameters', ' Text/JSON ; charset=utf-8', '5', 5],
    ['that is JSON by the end of its type', 'application/vnd.x-y.z+json', '5', 5],
    ['of a type that only begins like JSON', 'application/json-seq', '5', '5'],
    ['of a type that only ends like JSON', 'a b/x+json', '5', '5'],
    ['of a type that goes on after JSON', 'application/x+json+more', '5', '5'],
    ['that looks like an object', 'text/plain', ' \n{"a":1}', { a: 1 }],
    ['that looks like an array', undefined, ' [1]', [1]],
    ['that has a brace later', undefined, 'x {"a":1}', 'x {"a":1}'],
    ['that is a number without a type', undefined, '5', '5'],
    ['that is half of JSON', 'application/json', '{"a":', '{"a":'],
    ['that is empty', 'application/json', '', undefined],
  ])('%s', async (_name, type, given, expected) => {
    const seen = await readResponse({ status, headers: { 'content-type': type }, body: given });
    expect(seen).toMatchObject({ text: given });
    expect(seen.body).toEqual(expected);
  });
});

test('a body of fetch that there is not, that is hidden, or that is too large', async () => {
  expect(await readResponse(new Response(null, { status: 204 }))).toMatchObject({ status: 204, text: '' });
  const opaque = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
  expect(await readResponse(opaque)).toMatchObject({ problem: expect.stringContaining('The browser hides it') });
  const large = new Response('x'.repeat(1024 * 1024 + 1), { status });
  expect(await readResponse(large)).toMatchObject({ status, problem: expect.stringContaining('larger than 1 MiB') });
  const whole = new Response('x'.repeat(1024 * 1024), { status });
  expect((await readResponse(whole)).text?.length).toBe(1024 * 1024);
});

test.each([undefined, null])('a body that is %s is none', async (none) => {
  const seen = await readResponse({ status, headers: json, body: none });
  expect(seen).toEqual({ status, headers: json, body: undefined, text: null, source: 'plain' });
});

test('a stream that was destroyed gives nothing', async () => {
  const stream = Object.assign(Readable.from(['x']), { status, headers: {}, httpVersion: '1', rawTrailers: [] });
  stream.destroy();
  expect(await readResponse(stream)).toMatchObject({ status, problem: expect.stringContaining('was read before') });
});

test('a time is said as people say it', async () => {
  const never = new Promise(() => undefined);
  expect(await readResponse(never, { timeout: 20 })).toMatchObject({
    problem: expect.stringContaining('after 20 ms.'),
  });
  expect(await readResponse(never, { timeout: 1_000 })).toMatchObject({
    problem: expect.stringContaining('after 1 s.'),
  });
});

test('a promise of a promise of an error', async () => {
  const rejected = async () => Promise.reject({ response: { status, headers: json, data: body } });
  expect(await readResponse(Promise.resolve().then(rejected))).toMatchObject({ status, body });
  const callable = () => undefined;
  Reflect.set(callable, 'then', (resolve: (value: unknown) => void) => resolve({ status }));
  expect(await readResponse(callable)).toMatchObject({ status, body: undefined, text: null });
});
