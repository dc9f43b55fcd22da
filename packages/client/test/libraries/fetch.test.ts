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

const expected: { readonly [name in AnswerName]?: object } = {
  known: { ...known, requestId: 'id-1', contentLanguage: 'en-GB', retryAfter: 3000 },
  problem: known,
  'more-properties': known,
  'no-type': known,
  'byte-order-mark': known,
  gzip: known,
  'early-hints': known,
  redirect: known,
  'unknown-code': { known: false, kind: 'unknown', code: 9999, message: 'Something new.', data: { hint: 1 } },
  'unknown-data': { known: false, kind: 'unknown', code: 2024, message: 'Too long.', retry: 'after-action' },
  html: unreadable(502, 'content-type'),
  'html-as-json': unreadable(502, 'not-json'),
  text: unreadable(500, 'content-type'),
  empty: unreadable(500, 'empty'),
  'no-content': unreadable(204, 'empty', 'never'),
  'not-utf-8': unreadable(500, 'not-json'),
  'other-json': unreadable(400, 'not-an-error-response', 'never'),
  'list-json': unreadable(400, 'not-an-error-response', 'never'),
  'half-json': unreadable(500, 'not-json'),
  'deep-json': unreadable(500, 'not-json'),
  'broken-gzip': broken(500, 'network'),
  'cut-off': broken(500, 'network'),
  hanging: broken(500, 'timeout'),
  refused: broken(null, 'network'),
  'ten-megabytes': unreadable(500, 'too-large'),
  'gzip-bomb': unreadable(500, 'too-large'),
  endless: unreadable(500, 'too-large'),
};

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
  expect(await reading).toMatchObject(broken(500, 'aborted', 'never'));
});

test('a response that the browser hides', async () => {
  expect(await reader.read(Response.error())).toMatchObject(broken(null, 'network'));
  // Node has no such response; this is what a browser gives for `no-cors` and for `redirect: 'manual'`.
  for (const type of ['opaque', 'opaqueredirect']) {
    const opaque = Object.defineProperties(new Response(null), { type: { value: type }, status: { value: 0 } });
    expect(await reader.read(opaque)).toMatchObject({ kind: 'unreadable', reason: 'opaque', status: null });
  }
});
