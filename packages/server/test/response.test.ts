import { describe, expect, test } from 'vitest';
import { createErrors, type LogEntry } from '../src/index.js';
import { errors, options } from './servers/test-errors.js';

describe('Retry-After', () => {
  test.each([
    [0, '0'],
    [1.2, '2'],
    [120, '120'],
    [new Date(Date.UTC(2030, 0, 2, 3, 4, 5)), 'Wed, 02 Jan 2030 03:04:05 GMT'],
    [Number.NaN, undefined],
    [-1, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [new Date(Number.NaN), undefined],
    [undefined, undefined],
  ])('%s is sent as %s', (retryAfter, header) => {
    const { headers } = errors.respond(errors.SIGN_UP_RATE_EXCEEDED(null, { retryAfter }));
    expect(headers['retry-after']).toBe(header);
  });

  test('comes from the option if the error has none', () => {
    const patient = createErrors({
      ...options,
      retryAfter: (_error, { retry }) => (retry === 'later' ? 30 : undefined),
    });
    expect(patient.respond(new Error('?')).headers['retry-after']).toBe('30');
    expect(patient.respond(patient.SYSTEM_BUSY(null, { retryAfter: 1 })).headers['retry-after']).toBe('1');
    expect(patient.respond(patient.USER_LOCKED()).headers).not.toHaveProperty('retry-after');
  });
});

describe('headers', () => {
  test.each([
    ['a\r\nb: c', 'a%0D%0Ab%3A%20c'],
    ['\ud800', '%EF%BF%BD'],
    ['😀', '%F0%9F%98%80'],
  ])('an id that cannot be sent is encoded: %j', (id, sent) => {
    expect(errors.respond(errors.USER_NOT_FOUND(), { id }).headers['x-request-id']).toBe(sent);
  });

  test('of the error are sent, but cannot replace those of the contract', () => {
    const headers = { 'WWW-Authenticate': 'Bearer', 'Content-Type': 'text/html', Vary: 'none' };
    const answer = errors.respond(errors.SIGN_IN_REQUIRED(null, { headers }));
    expect(answer.headers).toMatchObject({
      'www-authenticate': 'Bearer',
      'content-type': 'application/json; charset=utf-8',
      vary: 'Accept-Language, Accept',
    });
  });

  test('of a request failure are sent if a client needs them, and no others', () => {
    const requestFailure = {
      kind: 'methodNotAllowed',
      headers: { Allow: 'GET, POST', 'X-Powered-By': 'secret', 'Retry-After': 'a\r\nb' },
    } as const;
    const { headers } = errors.respond(undefined, { requestFailure });
    expect(headers.allow).toBe('GET, POST');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('retry-after');
  });

  test('can have other names and values', () => {
    const other = createErrors({ ...options, idHeader: 'X-Error-Id', cacheControl: 'private' });
    expect(other.respond(other.USER_LOCKED(), { id: 'a1' }).headers).toMatchObject({
      'x-error-id': 'a1',
      'cache-control': 'private',
    });
  });

  test('carry an id that HTTP can carry', () => {
    const { headers } = errors.respond(errors.USER_LOCKED(), { id: 'a\r\nset-cookie: b=c' });
    expect(headers['x-request-id']).toBe('a%0D%0Aset-cookie%3A%20b%3Dc');
  });

  test('carry an id even if the request has none', () => {
    const ids = [1, 2].map(() => errors.respond(errors.USER_LOCKED()).headers['x-request-id']);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });
});

test('an error whose name was changed by whoever caught it is still known', () => {
  const error = Object.assign(errors.USER_NOT_FOUND(), { name: 'Changed', code: 'E_CHANGED', status: 200 });
  expect(errors.respond(error)).toMatchObject({ status: 404, body: { code: 2004, data: null } });
});

test('an internal error is sent with the text of the fallback error', () => {
  const { status, body } = errors.respond(errors.PASSWORD_DECRYPTION_FAILED(), { acceptLanguage: 'zh' });
  expect(status).toBe(400);
  expect(body).toEqual({ code: 2016, message: '系统繁忙，请稍后再试', data: null });
});

describe('what is given to createErrors may fail', () => {
  const failing = (): never => {
    throw new Error('secret');
  };
  const cases: readonly (readonly [string, Parameters<typeof createErrors<typeof options.contract>>[0]])[] = [
    ['a formatter', { ...options, format: failing }],
    ['a mapping', { ...options, mappings: [{ when: failing, to: 'USER_LOCKED' }] }],
    ['what a mapping makes', { ...options, mappings: [{ when: () => true, to: () => new Error('secret') as never }] }],
    ['a delay', { ...options, retryAfter: failing }],
    ['a validator', { ...options, isErrorResponse: failing }],
    ['a validator that accepts nothing', { ...options, isErrorResponse: () => false }],
  ];

  test.each(cases)('%s: the response still satisfies the contract', (_what, given) => {
    const { status, body, text } = createErrors(given).respond(new TypeError('secret'), { acceptLanguage: 'ja' });
    expect(status).toBe(503);
    expect(body).toMatchObject({ code: 1000, data: null });
    expect(options.isErrorResponse?.(body)).toBe(true);
    expect(text).not.toContain('secret');
  });

  test('data that break the contract are sent as the fallback error, and the log says so', () => {
    const entries: LogEntry[] = [];
    const strict = createErrors({ ...options, log: (entry) => entries.push(entry) });
    const { body } = strict.respond(strict.PASSWORD_TOO_SHORT({ min: -1 }));
    expect(body).toMatchObject({ code: 1000, data: null });
    expect(entries.map(({ level, unexpected }) => [level, unexpected])).toEqual([
      ['info', false],
      ['error', true],
    ]);
    expect(String(entries[1]?.thrown)).toContain('PASSWORD_TOO_SHORT breaks the contract');
  });
});

describe('options that cannot work are refused at the start', () => {
  test.each([
    [
      'a fallback that does not exist',
      { fallback: 'USER_NOT_FOUNT' },
      'fallback is USER_NOT_FOUNT, which authing does not have',
    ],
    ['a fallback that is internal', { fallback: 'PASSWORD_DECRYPTION_FAILED' }, 'whose text is internal'],
    ['a request failure', { requestFailures: { validation: 'NOPE' } }, 'requestFailures.validation is NOPE'],
    [
      'a kind of request failure',
      { requestFailures: { notFound: 'USER_LOCKED' } },
      'requestFailures.notFound is not a kind',
    ],
    ['no texts', { messages: undefined }, 'messages is missing'],
    ['a mapping', { mappings: [{ when: () => true, to: 'constructor' }] }, 'mappings[0].to is constructor'],
  ])('%s', (_what, wrong, text) => {
    expect(() => createErrors({ ...options, ...wrong } as never)).toThrow(TypeError);
    expect(() => createErrors({ ...options, ...wrong } as never)).toThrow(text);
  });
});
