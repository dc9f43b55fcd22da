import { createFormatter } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import ja from '@error-contracts/i18n/ja';
import { contract } from '@error-contracts/types';
import { isErrorResponse, parseErrorResponse } from '@error-contracts/validators';
import { describe, expect, test } from 'vitest';
import { type AnswerFault, createFaults, type Fault, type FaultRequest } from '../../src/faults/index.js';
import { sequenceOf } from '../../src/faults/sequence-of.js';
import { REDIRECTED } from '../../src/faults/situations.js';
import { faults, options } from './real-faults.js';

const URL = 'https://api.example.com/users/1';
const REQUEST: FaultRequest = { url: URL, acceptLanguage: 'ja' };
const { envelope, catalog } = contract;
const formatText = createFormatter([en, ja]) as unknown as (...given: unknown[]) => { readonly text: string };
const textOf = (name: string, data: unknown = null, locale = 'en'): string => formatText(name, data, [locale]).text;

function answerTo(
  spec: unknown,
  { request = { url: URL }, changes = {} }: { request?: FaultRequest; changes?: object } = {},
) {
  const { prepare } = createFaults({ ...options, contract: { ...contract, ...changes } } as typeof options);
  return prepare(spec as never)(request) as AnswerFault;
}
const bodyOf = (answer: AnswerFault): Record<string, unknown> => JSON.parse(String(answer.body));

describe('the response of an error', () => {
  test('is that of a server of the contract', () => {
    expect(answerTo('USER_NOT_FOUND', { request: REQUEST })).toEqual({
      kind: 'answer',
      status: 404,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
        'x-request-id': 'fault-error',
        'content-language': 'ja',
        vary: 'Accept-Language',
      },
      body: JSON.stringify({ code: 2004, message: textOf('USER_NOT_FOUND', null, 'ja'), data: null }),
      delay: 0,
      ending: 'whole',
    });
  });

  test('has the first language that the formatter has, and its own without any', () => {
    const languageOf = (acceptLanguage: string | undefined) =>
      answerTo('USER_NOT_FOUND', { request: { url: URL, acceptLanguage } }).headers['content-language'];
    expect(['fr, ja;q=0.5', 'en;q=0.5, ja', 'fr', undefined].map(languageOf)).toEqual(['ja', 'ja', 'en', 'en']);
  });

  test('without a formatter has a sample as text, and no headers about a language', () => {
    const { messages: _, ...others } = options;
    const answer = createFaults(others).prepare('USER_NOT_FOUND')(REQUEST) as AnswerFault;
    expect(answer.headers).toEqual({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-request-id': 'fault-error',
    });
    expect(bodyOf(answer)).toEqual({ code: 2004, message: 'text', data: null });
  });

  test('says when to come back only if that is given', () => {
    expect(answerTo({ error: 'USER_NOT_FOUND', retryAfter: 0 }).headers['retry-after']).toBe('0');
    expect(answerTo({ error: 'USER_NOT_FOUND', retryAfter: 9 }).headers['retry-after']).toBe('9');
    expect(answerTo('SYSTEM_BUSY').headers).not.toHaveProperty('retry-after');
  });

  test('has the type and the status of its envelope', () => {
    const validators = { explainErrorResponse: () => [] };
    const of = (more: object): AnswerFault =>
      createFaults({
        ...options,
        validators,
        contract: { ...contract, envelope: { ...envelope, ...more } },
      } as typeof options).prepare('USER_NOT_FOUND')(REQUEST) as AnswerFault;
    expect(of({ httpStatus: 200 }).status).toBe(200);
    expect(of({ format: 'problem+json' }).headers['content-type']).toBe('application/problem+json');
    expect(of({ message: null }).headers).not.toHaveProperty('vary');
    expect(of({ message: null }).headers).not.toHaveProperty('content-language');
    expect(bodyOf(of({ message: null }))).toEqual({ code: 2004, data: null });
  });

  test('has the data that are given, and else those of an example', () => {
    const error = 'PROJECT_DESCRIPTION_TOO_LONG';
    expect(bodyOf(answerTo({ error, data: { max: 7 } }))).toEqual({
      code: 2024,
      message: textOf(error, { max: 7 }),
      data: { max: 7 },
    });
    expect(bodyOf(answerTo({ error, data: null }))).toMatchObject({ data: null });
    expect(bodyOf(answerTo(error))).toMatchObject({ data: { max: expect.any(Number) } });
  });

  test.each<[string, object]>([
    ['what JSON cannot carry', { max: Number.NaN }],
    ['another type', { max: '7' }],
    ['a further datum', { max: 7, unit: 'm' }],
  ])('is refused if its data are wrong: %s', (_name, data) => {
    expect(() => answerTo({ error: 'PROJECT_DESCRIPTION_TOO_LONG', data })).toThrow(
      /^PROJECT_DESCRIPTION_TOO_LONG breaks the contract\. \/data/,
    );
  });

  test('each thing that is wrong with them is named', () => {
    const data = { max: '7', unit: 'm' };
    expect(() => answerTo({ error: 'PROJECT_DESCRIPTION_TOO_LONG', data })).toThrow(
      /\/data\/max: expected integer, received string\.? .*\/data\/unit: expected nothing/,
    );
  });
});

describe('an error that a server hides', () => {
  test('has the response of the error as which it is sent', () => {
    expect(catalog.SIGN_IN_USER_NOT_FOUND.sameAnswerAs).toBe('PASSWORD_INCORRECT');
    const { status, body } = answerTo('PASSWORD_INCORRECT');
    expect(answerTo('SIGN_IN_USER_NOT_FOUND')).toMatchObject({ status, body });
  });

  test('has the text of the fallback error and no data, if it is internal', () => {
    const internal = answerTo({ error: 'EMAIL_MACRO_PARSE_FAILED', data: { key: 1 } });
    expect([internal.status, bodyOf(internal)]).toEqual([
      500,
      { code: 2017, message: textOf('SYSTEM_BUSY'), data: null },
    ]);
    const own = bodyOf(answerTo('EMAIL_MACRO_PARSE_FAILED', { changes: { fallback: undefined } }));
    expect(own.message).toBe(textOf('EMAIL_MACRO_PARSE_FAILED'));
  });

  test('is the fallback error, if it is internal and needs data', () => {
    const entry = { ...catalog.EMAIL_MACRO_PARSE_FAILED, data: 'required' };
    const changes = { catalog: { ...catalog, EMAIL_MACRO_PARSE_FAILED: entry } };
    expect(answerTo('EMAIL_MACRO_PARSE_FAILED', { changes })).toEqual(answerTo('SYSTEM_BUSY'));
    const without = { ...changes, fallback: undefined };
    expect(bodyOf(answerTo('EMAIL_MACRO_PARSE_FAILED', { changes: without }))).toMatchObject({ code: 2017 });
  });
});

describe('the error of a situation', () => {
  test('is the fallback, or the first that is not retired, if none is named', () => {
    expect(bodyOf(answerTo('error'))).toMatchObject({ code: 1000 });
    expect(bodyOf(answerTo({}))).toMatchObject({ code: 1000 });
    expect(bodyOf(answerTo('error', { changes: { fallback: 'USER_LOCKED' } }))).toMatchObject({ code: 2005 });
    const retired = { ...catalog, SYSTEM_BUSY: { ...catalog.SYSTEM_BUSY, retired: true } };
    expect(bodyOf(answerTo('error', { changes: { fallback: undefined, catalog: retired } }))).toMatchObject({
      code: 1001,
    });
  });

  test('is the one that is named', () => {
    expect(bodyOf(answerTo({ situation: 'slow', error: 'USER_LOCKED' }))).toMatchObject({ code: 2005 });
  });
});

describe('what each situation is', () => {
  const usual = answerTo('error');
  const PAGE = /^<!doctype html><html><head><title>502 Bad Gateway<\/title><\/head>.*nginx.*<\/html>$/;
  const whole = (status: number, type: string, body: unknown, more: object = {}): object => ({
    kind: 'answer',
    status,
    headers: { 'content-type': type, ...more },
    body,
    delay: 0,
    ending: 'whole',
  });
  const { headers, body, ...rest } = usual;
  const of = (situation: string, more: object = {}): object => ({
    ...rest,
    headers: { ...headers, 'x-request-id': `fault-${situation}` },
    body,
    ...more,
  });
  const half = String(body).slice(0, Math.ceil(String(body).length / 2));
  const until = 'Thu, 01 Jan 2026 00:00:03 GMT';
  const { 'content-type': _, ...untyped } = headers;

  test.each<[string, object]>([
    ['error', of('error')],
    ['slow', of('slow', { delay: 2000 })],
    [
      'wrong-type',
      of('wrong-type', { headers: { ...headers, 'x-request-id': 'fault-wrong-type', 'content-type': 'text/plain' } }),
    ],
    ['no-type', of('no-type', { headers: { ...untyped, 'x-request-id': 'fault-no-type' } })],
    ['byte-order-mark', of('byte-order-mark', { body: `\uFEFF${body}` })],
    ['proxy-page', whole(502, 'text/html', expect.stringMatching(PAGE))],
    ['proxy-page-as-json', whole(502, 'application/json', expect.stringMatching(PAGE))],
    [
      'sign-in-page',
      whole(200, 'text/html', expect.stringMatching(/<title>Sign in to this network<.*<h1>Sign in to this network</)),
    ],
    ['bad-gateway', whole(502, 'text/plain', 'Bad Gateway')],
    ['service-unavailable', whole(503, 'text/html', expect.stringMatching(PAGE), { 'retry-after': '3' })],
    ['service-unavailable-until', whole(503, 'text/html', expect.stringMatching(PAGE), { 'retry-after': until })],
    ['gateway-timeout', whole(504, 'text/plain', 'upstream request timeout')],
    [
      'too-many-requests',
      whole(429, 'application/json', '{"message":"API rate limit exceeded"}', { 'retry-after': '3' }),
    ],
    ['empty', whole(500, 'application/json', '')],
    ['no-content', { ...whole(204, '', ''), headers: {} }],
    ['other-json', whole(500, 'application/json', expect.stringMatching(/^\{"fault":\{"faultstring":/))],
    ['json-list', whole(400, 'application/json', '[{"unexpected":true}]')],
    ['half-json', of('half-json', { body: half })],
    ['not-utf-8', whole(500, 'application/json', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))],
    ['deep-json', whole(500, 'application/json', '['.repeat(100_000))],
    ['cut-off', of('cut-off', { body: half, ending: 'cut-off' })],
    ['hanging', of('hanging', { body: half, ending: 'hanging' })],
    ['endless', of('endless', { ending: 'endless' })],
    ['silent', { kind: 'silence' }],
    ['redirect', { ...whole(307, '', ''), headers: { location: `${URL}?${REDIRECTED}` } }],
    ['network-failure', { kind: 'failure' }],
    ['aborted', { kind: 'abort' }],
    ['none', { kind: 'none' }],
  ])('%s', (situation, expected) => {
    expect(answerTo(situation)).toEqual(expected);
  });

  test('ten megabytes are the error and spaces', () => {
    const { body: long } = answerTo('ten-megabytes');
    expect([long.length, String(long).trimEnd()]).toEqual([String(body).length + 10_000_000, body]);
  });

  test('a code and a property of a newer server', () => {
    const [code, property] = ['unknown-code', 'further-property'].map((name) => bodyOf(answerTo(name)));
    expect(parseErrorResponse(code)).toMatchObject({ ok: true, known: false });
    expect(code).toEqual({ ...bodyOf(usual), code: expect.any(Number) });
    expect(isErrorResponse(property)).toBe(false);
    expect(parseErrorResponse(property)).toMatchObject({ known: true, code: 1000 });
    expect(property).toMatchObject(bodyOf(usual));
    expect(Object.keys(property ?? {})).toHaveLength(4);
  });

  test('the further property of an error with data has its place, also if the data are null', () => {
    for (const data of [{ max: 7 }, null]) {
      const found = bodyOf(answerTo({ situation: 'further-property', error: 'PROJECT_DESCRIPTION_TOO_LONG', data }));
      expect(isErrorResponse(found)).toBe(false);
      expect(parseErrorResponse(found)).toMatchObject({ known: true, code: 2024 });
    }
  });

  test('the delay and the seconds that are given', () => {
    const seconds = (situation: string) => answerTo({ situation, retryAfter: 60 }).headers['retry-after'];
    expect(answerTo({ situation: 'slow', delay: 5 }).delay).toBe(5);
    expect(answerTo({ situation: 'error', delay: 5 }).delay).toBe(0);
    expect(['service-unavailable', 'too-many-requests', 'service-unavailable-until'].map(seconds)).toEqual([
      '60',
      '60',
      'Thu, 01 Jan 2026 00:01:00 GMT',
    ]);
  });

  test('the date is that of now, if nobody gives a clock', () => {
    const { now: _now, ...others } = options;
    const answer = createFaults(others).prepare('service-unavailable-until')({ url: URL }) as AnswerFault;
    const ahead = Date.parse(answer.headers['retry-after'] ?? '') - Date.now();
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThanOrEqual(3000);
  });

  test('a redirect adds to a query, and its target is the error', () => {
    const { headers: found } = answerTo('redirect', { request: { url: `${URL}?a=1` } });
    expect(found.location).toBe(`${URL}?a=1&${REDIRECTED}`);
    const followed = answerTo('redirect', { request: { url: found.location ?? '' } });
    expect(followed).toEqual(of('redirect'));
  });
});

describe('a list of faults', () => {
  const kinds = (next: (request: FaultRequest) => Fault, urls: readonly string[]): readonly unknown[] =>
    urls.map((url) => {
      const fault = next({ url });
      return fault.kind === 'answer' ? fault.status : fault.kind;
    });

  test('is one after the other, and its last for ever', () => {
    expect(kinds(sequenceOf(faults, ['none', 'aborted', 'silent']), [URL, URL, URL, URL])).toEqual([
      'none',
      'abort',
      'silence',
      'silence',
    ]);
    expect(kinds(sequenceOf(faults, 'aborted'), [URL, URL])).toEqual(['abort', 'abort']);
  });

  test('what follows a redirect is not another request', () => {
    const followed = `${URL}?${REDIRECTED}`;
    expect(kinds(sequenceOf(faults, ['redirect', 'bad-gateway']), [URL, followed, URL])).toEqual([307, 503, 502]);
    expect(kinds(sequenceOf(faults, ['none', 'aborted']), [followed, URL])).toEqual(['none', 'abort']);
  });
});

test('a mistake has all the situations as help, if nothing is near', () => {
  expect(() => answerTo('something else')).toThrow(
    `There is no situation and no error "something else". The situations are ${faults.situations.join(', ')}.`,
  );
  expect(() => answerTo(null)).toThrow(/^There is no situation and no error null\. The situations are /);
  expect(() => answerTo({ situation: 'USER_NOT_FOUND' })).toThrow('Did you mean USER_NOT_FOUND?');
});
