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
    ['warn', 'USER_LOCKED b', expect.any(Error)],
    ['error', 'SYSTEM_BUSY c GET /users', thrown],
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
    ['error', 'SYSTEM_BUSY a', thrown],
    ['error', 'SYSTEM_BUSY a', failure],
  ]);
});

test('what cannot be printed does not keep the server from answering', async () => {
  vi.spyOn(console, 'error').mockImplementation((_facts: unknown, thrown: unknown) => {
    printed.push([String(thrown)]);
  });
  const trap: unknown = await Promise.resolve(failures['proxy-that-throws']?.()).catch((thrown: unknown) => [thrown]);
  expect(errors.respond((trap as unknown[])[0]).status).toBe(503);
  expect(printed).toEqual([['What was thrown cannot be printed.']]);
});

test('the log of an expected error has its cause', () => {
  const cause = new Error(SECRET);
  logging.respond(logging.USER_NOT_FOUND(null, { cause }));
  expect(logged[0]?.error.cause).toBe(cause);
  logging.respond(Object.assign(cause, { code: 'UNIQUE' }));
  expect(logged[1]).toMatchObject({ level: 'info', unexpected: false, error: { name: 'USER_ALREADY_EXISTS', cause } });
});
