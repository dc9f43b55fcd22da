import { createRequire } from 'node:module';
import { createFormatter } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import { contract } from '@error-contracts/types';
import { describe, expect, test, vi } from 'vitest';
import { ContractError } from '../src/index.js';
import { errors } from './servers/test-errors.js';

type Server = typeof import('../src/index.js');

/** The copies that one process may have: of two versions, and the built one as CommonJS. */
vi.resetModules();
const copies: readonly (readonly [name: string, copy: Server])[] = [
  ['another copy', await import('../src/index.js')],
  ['the CommonJS copy', createRequire(import.meta.url)('@error-contracts/server') as Server],
];

describe('an error of the catalogue', () => {
  test('is a real Error whose message says everything for a log', () => {
    const error = errors.USER_NOT_FOUND();
    expect(error).toBeInstanceOf(Error);
    expect(Object.prototype.toString.call(error)).toBe('[object Error]');
    expect(error).toMatchObject({ name: 'USER_NOT_FOUND', code: 2004, status: 404, data: null });
    expect(error.message).toBe('We couldn’t find that user. (2004)');
    expect(`${error}`).toBe('USER_NOT_FOUND: We couldn’t find that user. (2004)');
    expect(Object.hasOwn(error, 'cause')).toBe(false);
  });

  test('has a stack that starts at its caller', () => {
    function madeHere(): Error {
      return errors.USER_NOT_FOUND();
    }
    expect(madeHere().stack?.split('\n')[1]).toContain('madeHere');
  });

  test('keeps its cause, also an undefined-like one', () => {
    const cause = new Error('why');
    expect(errors.USER_NOT_FOUND(null, { cause }).cause).toBe(cause);
    expect(errors.USER_NOT_FOUND(null, { cause: null })).toHaveProperty('cause', null);
  });

  test('holds a frozen copy of its data', () => {
    const data = { max: 7 };
    const error = errors.PROJECT_DESCRIPTION_TOO_LONG(data);
    data.max = 8;
    expect(error.data).toEqual({ max: 7 });
    expect(Object.isFrozen(error.data)).toBe(true);
    expect(errors.PROJECT_DESCRIPTION_TOO_LONG(undefined).data).toBe(null);
  });

  test('cannot forge lines of a log', () => {
    const { message } = errors.PARAMETER_MISSING({ parameter: 'a\nERROR forged\u202e\u001b[2J' });
    expect(message).toContain('a\\u000aERROR forged\\u202e\\u001b[2J');
  });

  test('as JSON has neither stack nor cause, and can be revived', () => {
    const error = errors.PASSWORD_TOO_SHORT({ min: 9 }, { cause: new Error('secret') });
    const text = JSON.stringify(error);
    expect(JSON.parse(text)).toEqual({
      name: 'PASSWORD_TOO_SHORT',
      code: 2029,
      status: 422,
      message: error.message,
      data: { min: 9 },
    });
    const revived = errors.revive(JSON.parse(text));
    expect(errors.is(revived, 'PASSWORD_TOO_SHORT')).toBe(true);
    expect(revived?.data).toEqual({ min: 9 });
  });

  test.each([
    null,
    undefined,
    'USER_NOT_FOUND',
    {},
    { name: 'USER_NOT_FOUND' },
    { name: 'USER_NOT_FOUND', code: 2005 },
    { name: 'constructor', code: undefined },
    { name: 'USER_NOT_FOUND', code: 2004, data: { more: 1 } },
  ])('%j is not revived', (json) => {
    expect(errors.revive(json)).toBeUndefined();
  });

  test('a structured clone is an Error with the log text, and no error of the catalogue', () => {
    const clone: unknown = structuredClone(errors.USER_NOT_FOUND());
    expect(clone).toBeInstanceOf(Error);
    expect(clone).toHaveProperty('message', 'We couldn’t find that user. (2004)');
    expect(errors.is(clone)).toBe(false);
  });
});

describe('known without instanceof', () => {
  test.each(copies)('an error of %s', (_name, copy) => {
    const foreign = copy.createErrors({ contract, format: createFormatter([en]), fallback: 'SYSTEM_BUSY' });
    const error = foreign.USER_NOT_FOUND();
    expect(copy.ContractError).not.toBe(ContractError);
    expect(error).toBeInstanceOf(ContractError);
    expect(errors.USER_NOT_FOUND()).toBeInstanceOf(copy.ContractError);
    expect(errors.is(error, 'USER_NOT_FOUND')).toBe(true);
    expect(errors.from(error)).toBe(error);
    expect(errors.respond(error).status).toBe(404);
  });

  test('by one name of several', () => {
    const error = errors.USER_NOT_FOUND();
    expect(errors.is(error)).toBe(true);
    expect(errors.is(error, 'USER_LOCKED', 'USER_NOT_FOUND')).toBe(true);
    expect(errors.is(error, 'USER_LOCKED')).toBe(false);
  });

  test.each([
    null,
    undefined,
    'USER_NOT_FOUND',
    2004,
    {},
    new Error('USER_NOT_FOUND'),
    { name: 'USER_NOT_FOUND', code: 2004 },
  ])('%s is none', (value) => {
    expect(errors.is(value)).toBe(false);
    expect(value instanceof ContractError).toBe(false);
    expect(errors.from(value)).toMatchObject({ name: 'SYSTEM_BUSY' });
  });
});

describe('what only JavaScript can do wrong', () => {
  const untyped = errors as unknown as Record<string, (...given: unknown[]) => unknown>;
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;

  test.each([
    ['data that it does not have', () => untyped.USER_NOT_FOUND?.({ id: 1 }), 'USER_NOT_FOUND was given data'],
    ['a circle', () => untyped.PASSWORD_TOO_SHORT?.(cyclic), 'The data of PASSWORD_TOO_SHORT are not JSON'],
    ['a BigInt', () => untyped.PASSWORD_TOO_SHORT?.({ min: 1n }), 'The data of PASSWORD_TOO_SHORT are not JSON'],
    [
      'a header of two lines',
      () => errors.USER_LOCKED(null, { headers: { 'x-a': 'b\r\nset-cookie: c' } }),
      'USER_LOCKED was given the header "x-a"',
    ],
    [
      'a header of the body',
      () => errors.USER_LOCKED(null, { headers: { 'Content-Length': '1' } }),
      '"Content-Length"',
    ],
    ['a header with a space in its name', () => errors.USER_LOCKED(null, { headers: { 'x a': '' } }), '"x a"'],
  ])('%s is refused when the error is made', (_what, make, text) => {
    expect(make).toThrow(TypeError);
    expect(make).toThrow(text);
  });

  test('a value that JSON does not have is left out or becomes what JSON makes of it', () => {
    const data = { min: 9, unset: undefined, made: new Date(0), nested: { list: [1, Number.NaN] } };
    const error = untyped.PASSWORD_TOO_SHORT?.(data) as ContractError;
    expect(error.data).toEqual({ min: 9, made: '1970-01-01T00:00:00.000Z', nested: { list: [1, null] } });
    expect(Object.isFrozen((error.data as typeof data).nested.list)).toBe(true);
  });

  test('a key __proto__ is data like any other', () => {
    const error = untyped.PASSWORD_TOO_SHORT?.(JSON.parse('{"__proto__":{"min":1}}')) as ContractError;
    expect(Object.keys(error.data as object)).toEqual(['__proto__']);
    expect((error.data as { min?: unknown }).min).toBeUndefined();
  });

  test('the errors themselves cannot be changed', () => {
    expect(Object.isFrozen(errors)).toBe(true);
  });
});
