import { createFormatter } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import ja from '@error-contracts/i18n/ja';
import { contract } from '@error-contracts/types';
import { describe, expect, test } from 'vitest';
import { type AnswerFault, createFaults, type FaultRequest } from '../../src/faults/index.js';
import { answerTo, bodyOf, URL } from './answer-to.js';
import { options } from './real-faults.js';

const REQUEST: FaultRequest = { url: URL, acceptLanguage: 'ja' };
const { envelope, catalog } = contract;
const formatText = createFormatter([en, ja]) as unknown as (...given: unknown[]) => { readonly text: string };
const textOf = (name: string, data: unknown = null, locale = 'en'): string => formatText(name, data, [locale]).text;

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
