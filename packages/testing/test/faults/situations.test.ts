import { isErrorResponse, parseErrorResponse } from '@error-contracts/validators';
import { describe, expect, test } from 'vitest';
import { type AnswerFault, createFaults, type Fault, type FaultRequest } from '../../src/faults/index.js';
import { sequenceOf } from '../../src/faults/sequence-of.js';
import { REDIRECTED } from '../../src/faults/situations.js';
import { answerTo, bodyOf, URL } from './answer-to.js';
import { faults, options } from './real-faults.js';

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
