import { situations } from '@error-contracts/testing/faults';
import { afterAll, expect, test } from 'vitest';
import { newReader } from '../reader.js';
import type { AnswerName } from '../server/answers.js';
import { startTestServer } from '../server/test-server.js';

const server = await startTestServer();
afterAll(() => server[Symbol.asyncDispose]());
const reader = newReader();
/** For bodies that never end. The others may be slow on a busy machine. */
const impatientReader = newReader({ bodyTimeout: 300 });
const readerFor = (name: string) => (name === 'hanging' ? impatientReader : reader);

const none = { requestId: null, contentLanguage: null, retryAfter: null };
const known = {
  known: true,
  kind: 'error',
  name: 'USER_NOT_FOUND',
  code: 2004,
  data: null,
  status: 404,
  retry: 'never',
};
const unreadable = (status: number, reason: string, retry = 'later') => ({
  ...none,
  ...{ known: false, kind: 'unreadable', name: null, code: null, status, reason, retry },
});
const broken = (status: number | null, kind: string, retry = 'later') => ({
  ...none,
  ...{ known: false, kind, name: null, code: null, status, retry },
});

/** What a server of the contract began to say. */
const begun = (name: AnswerName, error: object) => ({
  ...error,
  ...{ requestId: `fault-${name}`, contentLanguage: 'en' },
});

const expected: { readonly [name in AnswerName]?: object } = {
  known: { ...known, requestId: 'id-1', contentLanguage: 'en-GB', retryAfter: 3000 },
  error: known,
  slow: known,
  problem: known,
  'further-property': known,
  'no-type': known,
  'byte-order-mark': known,
  gzip: known,
  'early-hints': known,
  redirect: known,
  'unknown-code': { known: false, kind: 'unknown', code: 9999, message: 'Something new.', data: { hint: 1 } },
  'unknown-data': { known: false, kind: 'unknown', code: 2024, message: 'Too long.', retry: 'after-action' },
  'proxy-page': unreadable(502, 'content-type'),
  'sign-in-page': unreadable(200, 'content-type', 'never'),
  'bad-gateway': unreadable(502, 'content-type'),
  'service-unavailable': { ...unreadable(503, 'content-type'), retryAfter: 3000 },
  'service-unavailable-until': { ...unreadable(503, 'content-type'), retryAfter: expect.any(Number) },
  'gateway-timeout': unreadable(504, 'content-type'),
  'too-many-requests': { ...unreadable(429, 'not-an-error-response'), retryAfter: 3000 },
  'proxy-page-as-json': unreadable(502, 'not-json'),
  'wrong-type': begun('wrong-type', unreadable(404, 'content-type', 'never')),
  empty: unreadable(500, 'empty'),
  'no-content': unreadable(204, 'empty', 'never'),
  'not-utf-8': unreadable(500, 'not-json'),
  'other-json': unreadable(500, 'not-an-error-response'),
  'json-list': unreadable(400, 'not-an-error-response', 'never'),
  'half-json': begun('half-json', unreadable(503, 'not-json')),
  'deep-json': unreadable(500, 'not-json'),
  'broken-gzip': broken(500, 'network'),
  'cut-off': begun('cut-off', broken(503, 'network')),
  hanging: begun('hanging', broken(503, 'timeout')),
  'network-failure': broken(null, 'network'),
  aborted: broken(null, 'network'),
  'ten-megabytes': begun('ten-megabytes', unreadable(503, 'too-large')),
  'gzip-bomb': unreadable(500, 'too-large'),
  endless: begun('endless', unreadable(503, 'too-large')),
};

test('every situation of the test kit is tried', () => {
  // Nothing comes in the first, which a test below waits for, and the second is none.
  const tried = [...Object.keys(expected), 'silent', 'none'];
  expect(tried).toEqual(expect.arrayContaining(Object.keys(situations)));
});

test.each(Object.entries(expected))('fetch: %s', async (name, error) => {
  const received = await fetch(server.url(name as AnswerName)).then(readerFor(name).read, reader.read);
  expect(received).toMatchObject(error);
});

test.each(['ten-megabytes', 'endless', 'hanging'] as const)('it stops to read %s', async (name) => {
  await readerFor(name).read(await fetch(server.url(name)));
  expect(await server.closed(name)).toBe(false);
});

test('a response can be read afterwards', async () => {
  const response = await fetch(server.url('known'));
  await reader.read(response);
  expect(await response.json()).toMatchObject({ code: 2004 });
  expect(await reader.read(response)).toMatchObject({ kind: 'unreadable', reason: 'body-used', status: 404 });
});

test('a body that something else is reading', async () => {
  const response = await fetch(server.url('known'));
  const other = response.body?.getReader();
  expect(await reader.read(response)).toMatchObject({ kind: 'unreadable', reason: 'body-used', status: 404 });
  await other?.cancel();
});

test('a request that is aborted, and one that takes too long', async () => {
  const stop = new AbortController();
  const aborted = fetch(server.url('silent'), { signal: stop.signal }).catch(reader.read);
  stop.abort();
  expect(await aborted).toMatchObject(broken(null, 'aborted', 'never'));
  const late = fetch(server.url('silent'), { signal: AbortSignal.timeout(50) }).catch(reader.read);
  expect(await late).toMatchObject(broken(null, 'timeout'));
});

test('a request that is aborted while its body comes', async () => {
  const stop = new AbortController();
  const response = await fetch(server.url('hanging'), { signal: stop.signal });
  const reading = reader.read(response);
  stop.abort();
  expect(await reading).toMatchObject(begun('hanging', broken(503, 'aborted', 'never')));
});

test('a response that the browser hides', async () => {
  expect(await reader.read(Response.error())).toMatchObject(broken(null, 'network'));
  // Node has no such response; this is what a browser gives for `no-cors` and for `redirect: 'manual'`.
  for (const type of ['opaque', 'opaqueredirect']) {
    const opaque = Object.defineProperties(new Response(null), { type: { value: type }, status: { value: 0 } });
    expect(await reader.read(opaque)).toMatchObject({ kind: 'unreadable', reason: 'opaque', status: null });
  }
});
