import { readFileSync } from 'node:fs';
import { createFormatter } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/internal/en';
import zhCN from '@error-contracts/i18n/internal/zh-CN';
import { currentRecorder, RECORDER, type Sighting } from '@error-contracts/runtime/coverage';
import { contract } from '@error-contracts/types';
import { explainErrorResponse, isErrorResponse, parseErrorResponse } from '@error-contracts/validators';
import { afterEach, describe, expect, test } from 'vitest';
import { createErrors, type LogEntry } from '../../src/index.js';

const logged: LogEntry[] = [];
const errors = createErrors({
  contract,
  format: createFormatter([en, zhCN]),
  isErrorResponse,
  log: (entry) => logged.push(entry),
});
const { FIELDS_INVALID, PASSWORD_TOO_SHORT, EMAIL_INVALID, DISK_FULL } = errors as typeof errors & {
  DISK_FULL?: never;
};

const at = (field: string) => ({ field });
const two = () =>
  FIELDS_INVALID({
    errors: [PASSWORD_TOO_SHORT({ min: 9 }, at('/password')), EMAIL_INVALID(null, at('/contacts/0/email'))],
  });

afterEach(() => {
  logged.length = 0;
  Reflect.deleteProperty(globalThis, RECORDER);
});

describe('a response with errors of fields', () => {
  test.each([
    ['en-GB', 'en', /at least 9 characters/],
    ['zh', 'zh-CN', /密码长度不能少于 9 位/],
  ])('for a user of %s all texts are in %s', (acceptLanguage, locale, text) => {
    const { status, headers, body } = errors.respond(two(), { acceptLanguage });
    expect(status).toBe(422);
    expect(headers['content-language']).toBe(locale);
    expect(body).toEqual({
      code: 9005,
      message: expect.any(String),
      data: {
        errors: [
          { field: '/password', code: 2029, message: expect.stringMatching(text), data: { min: 9 } },
          { field: '/contacts/0/email', code: 2204, message: expect.any(String), data: null },
        ],
      },
    });
    expect(isErrorResponse(body, 'FIELDS_INVALID')).toBe(true);
    expect(explainErrorResponse(body)).toEqual([]);
  });

  test('status, headers and Retry-After are those of the outer error', () => {
    const inner = PASSWORD_TOO_SHORT({ min: 9 }, { headers: { 'x-inner': '1' }, retryAfter: 9 });
    const outer = FIELDS_INVALID({ errors: [inner] }, { headers: { 'x-outer': '1' } });
    const { headers } = errors.respond(outer);
    expect(headers).toMatchObject({ 'x-outer': '1' });
    expect(headers).not.toHaveProperty('x-inner');
    expect(headers).not.toHaveProperty('retry-after');
  });

  test('one code on many fields, several on one, and one of no field', () => {
    const held = [
      EMAIL_INVALID(null, at('/a')),
      EMAIL_INVALID(null, at('/b')),
      PASSWORD_TOO_SHORT({}, at('/a')),
      EMAIL_INVALID(),
    ];
    const { body } = errors.respond(FIELDS_INVALID({ errors: held }));
    const fields = (body as { data: { errors: { field?: string }[] } }).data.errors.map(({ field }) => field);
    expect(fields).toEqual(['/a', '/b', '/a', undefined]);
    expect(isErrorResponse(body)).toBe(true);
  });

  test('an internal error shows only its code, and a hidden one nothing', () => {
    const hidden = errors.SIGN_IN_USER_NOT_FOUND(null, at('/account'));
    const { body, text, shown } = errors.respond(
      FIELDS_INVALID({ errors: [hidden, EMAIL_INVALID(null, at('/email'))] }),
    );
    expect(body).toMatchObject({
      data: { errors: [{ code: contract.catalog.PASSWORD_INCORRECT.code }, { code: 2204, field: '/email' }] },
    });
    expect(text).not.toMatch(/9002|account|SIGN_IN_USER_NOT_FOUND/);
    expect(JSON.stringify(shown)).not.toMatch(/9002|\/account|SIGN_IN_USER_NOT_FOUND/);
    expect(logged[0]?.error.held?.[0]).toBe(hidden);
    expect(isErrorResponse(body)).toBe(true);
  });

  test('the log has the severest level of all', () => {
    errors.respond(FIELDS_INVALID({ errors: [EMAIL_INVALID(), errors.SYSTEM_BUSY()] }));
    expect(contract.catalog.FIELDS_INVALID.log).not.toBe(contract.catalog.SYSTEM_BUSY.log);
    expect(logged[0]?.level).toBe(contract.catalog.SYSTEM_BUSY.log);
  });

  test('of more than a hundred the first hundred are sent', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => EMAIL_INVALID(null, at(`/emails/${index}`)));
    const { body } = errors.respond(FIELDS_INVALID({ errors: many }));
    expect((body as { data: { errors: unknown[] } }).data.errors).toHaveLength(100);
    expect(isErrorResponse(body)).toBe(true);
  });

  test('a test run sees the outer error and those that it holds', () => {
    const seen: Sighting[] = [];
    Object.assign(globalThis, { [RECORDER]: (sighting: Sighting) => seen.push(sighting) });
    expect(currentRecorder()).toBeDefined();
    errors.respond(two());
    expect(seen.map(({ name }) => name)).toEqual(['FIELDS_INVALID', 'PASSWORD_TOO_SHORT', 'EMAIL_INVALID']);
  });
});

test('the README shows what is sent', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, shown = ''] = /## Errors of fields[\s\S]*?```json\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(errors.respond(two()).body).toEqual(JSON.parse(shown));
});

test('JSON and back', () => {
  const json = JSON.parse(JSON.stringify(two()));
  const revived = errors.revive(json);
  expect(errors.respond(revived).text).toBe(errors.respond(two()).text);
  for (const wrong of [{}, { errors: [] }, { errors: [{ code: 9005 }] }, { errors: [null] }, { errors: 'x' }]) {
    expect(errors.revive({ ...json, data: wrong })).toBeUndefined();
  }
});

test.each<[what: string, data: object | undefined, message: RegExp]>([
  ['nothing', undefined, /give it at least one/],
  ['no errors', { errors: [] }, /give it at least one/],
  ['a foreign error', { errors: [new Error('x')] }, /own catalogue only/],
  ['null', { errors: [null] }, /own catalogue only/],
  ['an error that holds others', { errors: [two()] }, /cannot hold FIELDS_INVALID/],
])('it refuses %s', (_, data, message) => {
  expect(() => FIELDS_INVALID(data as never)).toThrow(message);
});

test('a wrong name of data or another kind of error does not compile', () => {
  // @ts-expect-error: it needs errors
  expect(() => FIELDS_INVALID()).toThrow();
  // @ts-expect-error: an error that holds others is none that it can hold
  expect(() => FIELDS_INVALID({ errors: [two()] })).toThrow();
  const { data } = two();
  const [first] = data.errors;
  // Narrowed by its code.
  if (first?.code === 2029) expect(first.data).toEqual({ min: 9 });
  expect(Object.isFrozen(data.errors)).toBe(true);
  expect(DISK_FULL).toBeUndefined();
});

describe('a newer server', () => {
  const newer = { code: 77_777, message: 'Newer.', data: { x: 1 } };
  const body = (held: unknown) => ({ code: 9005, message: 'm', data: { errors: [held] } });
  test.each<[what: string, held: unknown, known: boolean]>([
    ['an unknown held error', newer, true],
    ['data that a held error had not', { code: 2204, message: 'm', data: { why: 'x' } }, true],
    ['other data of a held error', { code: 2029, message: 'm', data: { min: 'nine' } }, true],
    ['a further member', { code: 2204, message: 'm', data: null, note: 1 }, true],
    ['a held error that holds others now', { code: 9005, message: 'm', data: { errors: [newer] } }, true],
    ['no code', { message: 'm', data: null }, false],
    ['a code of another type', { ...newer, code: '2204' }, false],
    ['no text', { code: 2204, data: null }, false],
    ['a field that is no text', { code: 2204, message: 'm', data: null, field: 7 }, false],
    ['null', null, false],
  ])('sends %s', (_, held, known) => {
    expect(isErrorResponse(body(held))).toBe(false);
    expect(explainErrorResponse(body(held)).every(({ pointer }) => pointer.startsWith('/data/errors/0'))).toBe(true);
    expect(parseErrorResponse(body(held))).toMatchObject({ ok: true, known });
  });

  test('a report names the place', () => {
    expect(explainErrorResponse(body({ code: 2029, message: 'm', data: { min: 0 } }))).toMatchObject([
      { pointer: '/data/errors/0/data/min', rule: 'minimum' },
    ]);
    const many = {
      code: 9005,
      message: 'm',
      data: { errors: Array.from({ length: 101 }, () => ({ code: 2204, message: 'm', data: null })) },
    };
    expect(explainErrorResponse(many)).toMatchObject([{ pointer: '/data/errors', rule: 'maxItems' }]);
  });
});
