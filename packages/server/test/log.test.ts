import { format } from 'node:util';
import { runInNewContext } from 'node:vm';
import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createErrors } from '../src/index.js';
import { failures } from './servers/failures.js';
import { logged, errors as logging, options, SECRET } from './servers/test-errors.js';

const { log: _log, ...withoutLog } = options;
const errors = createErrors(withoutLog);

const printed: unknown[][] = [];
beforeEach(() => {
  printed.length = 0;
  logged.length = 0;
  for (const level of ['debug', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...line: unknown[]) => void printed.push([level, ...line]));
  }
});
afterEach(() => vi.restoreAllMocks());

test('without a logger, warnings and errors are on the console', () => {
  const thrown = new Error(SECRET);
  errors.respond(errors.USER_NOT_FOUND(), { id: 'a' });
  errors.respond(errors.USER_LOCKED(), { id: 'b' });
  errors.respond(thrown, { id: 'c', method: 'GET', path: '/users' });
  expect(printed).toEqual([
    // Nobody needs the stack of what is expected.
    ['warn', '%s', expect.stringMatching(/^USER_LOCKED b USER_LOCKED: (?!.* \| at )/)],
    ['error', '%s', expect.stringMatching(/^SYSTEM_BUSY c GET \/users Error: SELECT password .+ \| at /)],
  ]);
});

test('the logger of the request is used if there is no other', () => {
  const entries: unknown[] = [];
  errors.respond(errors.USER_NOT_FOUND(), { id: 'a', log: (entry) => entries.push(entry) });
  expect(entries).toMatchObject([{ level: 'info', id: 'a', error: { name: 'USER_NOT_FOUND' } }]);
  expect(printed).toEqual([]);
});

test('a logger that fails loses neither the response nor the entry nor its own failure', () => {
  const failure = new Error('disk full');
  const failing = createErrors({
    ...options,
    log: () => {
      throw failure;
    },
  });
  const thrown = new Error(SECRET);
  expect(failing.respond(thrown, { id: 'a' }).status).toBe(503);
  expect(printed).toEqual([
    ['error', '%s', expect.stringMatching(/^SYSTEM_BUSY a Error: SELECT password /)],
    ['error', '%s', expect.stringMatching(/^SYSTEM_BUSY a Error: disk full /)],
  ]);
});

test.each<[what: string, log: () => unknown]>([
  ['a promise', () => Promise.reject(new Error('disk full'))],
  ['a promise of another realm', () => runInNewContext('Promise.reject(new Error("disk full"))')],
  [
    'the promise of a library',
    // biome-ignore lint/suspicious/noThenProperty: libraries have promises of their own.
    () => ({ then: (_done: unknown, failed: (reason: unknown) => void) => failed(new Error('disk full')) }),
  ],
])('a logger that rejects is no different: %s', async (_, log) => {
  const failing = createErrors({ ...options, log });
  expect(failing.respond(new Error(SECRET), { id: 'a' }).status).toBe(503);
  await vi.waitFor(() => expect(printed).toHaveLength(2));
  expect(printed[1]).toEqual(['error', '%s', expect.stringMatching(/^SYSTEM_BUSY a Error: disk full /)]);
});

test('what cannot be printed does not keep the server from answering', async () => {
  const trap: unknown = await Promise.resolve(failures['proxy-that-throws']?.()).catch((thrown: unknown) => [thrown]);
  expect(errors.respond((trap as unknown[])[0], { id: 'a' }).status).toBe(503);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(errors.respond(proxy, { id: 'b' }).status).toBe(503);
  expect(printed).toEqual([
    ['error', '%s', 'SYSTEM_BUSY a What was thrown cannot be printed.'],
    ['error', '%s', 'SYSTEM_BUSY b What was thrown cannot be printed.'],
  ]);
});

test.each(['/caf%c3%a9', '/%d0%bf', '/%j', '/%s/%d/%i/%f/%j/%o/%O/%c/%%', '/%'])(
  'the path %j swallows nothing of what was thrown',
  (path) => {
    errors.respond(new Error(SECRET), { id: 'a', method: 'GET', path });
    const line = format(...(printed[0]?.slice(1) ?? []));
    expect(line.startsWith(`SYSTEM_BUSY a GET ${path} Error: ${SECRET} | at `)).toBe(true);
  },
);

test('neither a request nor a thrown text can forge an entry or act on a terminal', () => {
  const forged = '\u001b[2K\r\nSYSTEM_BUSY b GET / Error: forged\u202e\u2028\u009b31m';
  errors.respond(Object.assign(new Error(forged, { cause: forged }), { code: forged }), {
    id: `a ${forged}`,
    method: forged,
    path: `/${forged}`,
  });
  expect(printed).toHaveLength(1);
  const [, , line] = printed[0] as string[];
  expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
  expect(line).toMatch(/^SYSTEM_BUSY a\\u0020\\u001b\[2K\\r\\nSYSTEM_BUSY\\u0020b/);
  expect(line).toContain('| code="\\u001b[2K\\r\\nSYSTEM_BUSY b GET / Error: forged');
});

test.each<readonly [unknown, string]>([
  ['text', '"text"'],
  [undefined, 'undefined'],
  [null, 'null'],
  [12n, '12'],
  [Symbol('mark'), 'Symbol(mark)'],
  [() => 1, 'a function'],
  [{ code: 'ECONNRESET', socket: {} }, '[object Object] | code="ECONNRESET"'],
  [{ message: 'no error' }, 'no error'],
  [Object.assign(Object.create(null), { retries: 3 }), '[object Object] | retries=3'],
])('%o is printed', (thrown, text) => {
  errors.respond(thrown, { id: 'a' });
  expect(printed[0]?.[2]).toBe(`SYSTEM_BUSY a ${text}`);
});

test('the data of an error of the catalogue are printed', () => {
  errors.respond(new Error('broken', { cause: errors.PASSWORD_TOO_SHORT({ min: 9 }) }), { id: 'a' });
  expect(printed[0]?.[2]).toMatch(/ \| code=2029 status=\d+ data=\{"min":9\}$/);
});

test.each([
  ['bytes', () => new Uint8Array(3_000_000)],
  ['a list', () => new Array(3_000_000).fill(0)],
  ['a text as an object', () => Object('x'.repeat(3_000_000))],
])('%s that is thrown does not keep the server busy', (_, make) => {
  const thrown = make();
  const start = cpuTime();
  errors.respond(new Error('outer', { cause: thrown }), { id: 'a' });
  expect(printed[0]?.[2]).toMatch(/ \| cause: \[object (Uint8Array|Array|String)\]$/);
  expect(cpuTime() - start).toBeLessThan(100);
});

test('causes and the errors of an aggregate are printed, and a long text is cut', () => {
  const cause = Object.assign(new TypeError('deep'), { code: 'E_DEEP' });
  errors.respond(new AggregateError([new RangeError('one'), 'two'], 'all', { cause }), { id: 'a' });
  expect(printed[0]?.[2]).toMatch(
    /^SYSTEM_BUSY a AggregateError: all \| at .+ \| cause: TypeError: deep \| at .+ \| code="E_DEEP" \| one of its errors: RangeError: one \| at .+ \| one of its errors: "two"$/,
  );
  errors.respond(new Error('x'.repeat(1e6)), { id: 'a', path: `/${'y'.repeat(1e6)}` });
  expect(`${printed[1]?.[2]}`.length).toBeLessThan(10_000);
});

test('the log of an expected error has its cause', () => {
  const cause = new Error(SECRET);
  logging.respond(logging.USER_NOT_FOUND(null, { cause }));
  expect(logged[0]?.error.cause).toBe(cause);
  logging.respond(Object.assign(cause, { code: 'UNIQUE' }));
  expect(logged[1]).toMatchObject({ level: 'info', unexpected: false, error: { name: 'USER_ALREADY_EXISTS', cause } });
});
