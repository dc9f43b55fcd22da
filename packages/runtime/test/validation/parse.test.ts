import { expect, test } from 'vitest';
import { parse } from '../../src/validation/index.js';
import { envelopeNames, hostileValues, responseCheck } from './response-check.js';

test('a known error is narrowed and returned unchanged', () => {
  const response = { code: 5, message: 'Too long.', data: { max: 3 } };
  const parsed = parse(response, envelopeNames, responseCheck);
  expect(parsed).toEqual({ ok: true, known: true, code: 5, message: 'Too long.', data: { max: 3 }, response });
  expect(parsed.known && parsed.response).toBe(response);
});

test.each([
  ['an additional property of the envelope', { code: 1, message: '', data: null, requestId: 'x' }],
  ['an additional parameter', { code: 5, message: '', data: { max: 3, unit: 'characters' } }],
])('%s, which a newer server may send: the error stays known', (_name, response) => {
  expect(parse(response, envelopeNames, responseCheck)).toMatchObject({ known: true, response });
});

test.each([
  ['an unknown code', { code: 6, message: 'New.', data: { a: 1 } }],
  ['data that do not fit', { code: 5, message: 'New.', data: { max: 'three' } }],
  ['missing data', { code: 1, message: 'New.' }],
])('%s gives code, message and data unchanged', (_name, response) => {
  const { code, message, data } = { data: undefined, ...response };
  expect(parse(response, envelopeNames, responseCheck)).toEqual({ ok: true, known: false, code, message, data });
});

test.each([
  ['null', null],
  ['HTML', '<!doctype html><title>502 Bad Gateway</title>'],
  ['another error format', { statusCode: 400, error: 'Bad Request', message: 'x', code: 'FST_ERR' }],
  ['a code as a string', { code: '5', message: '', data: null }],
  ['a fraction as code', { code: 5.5, message: '', data: null }],
  ['no message', { code: 5, data: null }],
])('%s is not an error response', (_name, value) => {
  expect(parse(value, envelopeNames, responseCheck)).toEqual({ ok: false, known: false });
});

test.each(hostileValues)('%s gives a result and no exception', (_name, value) => {
  expect(parse(value, envelopeNames, responseCheck)).toHaveProperty('known');
});
