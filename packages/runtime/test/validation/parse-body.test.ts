import { describe, expect, test } from 'vitest';
import type { ContractEnvelope } from '../../src/contract/index.js';
import { envelopeReader } from '../../src/envelope/index.js';
import {
  type Check,
  type EnvelopeNames,
  nothing,
  object,
  parse,
  parseBody,
  string,
} from '../../src/validation/index.js';
import { envelopeNames, responseCheck } from './response-check.js';

const envelope = { code: 'code', message: 'message', data: 'data', properties: [] } as unknown as ContractEnvelope;
const read = envelopeReader(envelope);

describe('a body without a list', () => {
  const readers = {
    parse: (value: unknown) => parse(value, envelopeNames, responseCheck),
    parseBody: (value: unknown) => parseBody(value, read, responseCheck),
  };
  const none = { ok: false, known: false };

  test.each<[string, unknown, unknown]>([
    ['a known error', { code: 5, message: 'a', data: { max: 3 } }, { known: true, data: { max: 3 } }],
    ['a code that is unknown', { code: 6, message: 'a', data: { a: 1 } }, { known: false, data: { a: 1 } }],
    ['data that are new are not shown', { code: 1, message: 'a', data: { a: 1 } }, { known: true, data: null }],
    ['a list where data were null', { code: 1, message: 'a', data: [1] }, { known: false, data: [1] }],
    ['a text where data were null', { code: 1, message: 'a', data: 'x' }, { known: false, data: 'x' }],
    ['an object where a number was', { code: 5, message: 'a', data: { max: {} } }, { known: false }],
    ['a number where null or an object was', { code: 5, message: 'a', data: 5 }, { known: false, data: 5 }],
    ['no error', { code: 5, message: 5, data: null }, none],
    ['a list', Object.assign([], { code: 5, message: '', data: null }), none],
    ['a function', Object.assign(() => undefined, { code: 5, message: '', data: null }), none],
  ])('%s', (_name, value, expected) => {
    const parts = expected === none ? {} : { ok: true, code: (value as { code: number }).code, message: 'a' };
    for (const [name, reader] of Object.entries(readers)) {
      expect(reader(value), name).toMatchObject({ ...parts, ...(expected as object) });
      expect('response' in reader(value), name).toBe((expected as { known: boolean }).known);
    }
  });

  test('never throws, whatever the check does', () => {
    const fail: Check = () => {
      throw new Error('no');
    };
    const value = { code: 5, message: '', data: null };
    expect(parseBody(value, read, fail)).toEqual(none);
    expect(parse(value, envelopeNames, fail)).toEqual(none);
  });
});

test('codes may be strings', () => {
  const names: EnvelopeNames = { ...envelopeNames, codeType: 'string' };
  const check = object(['code', 'message', 'data'], (issues, value, at) => nothing(issues, value.data, at, 'data'));
  expect(parse({ code: 'gone', message: '', data: null }, names, check)).toMatchObject({ known: true, code: 'gone' });
  expect(parse({ code: 5, message: '', data: null }, names, check)).toEqual({ ok: false, known: false });
});

test('each error of a list is checked by itself', () => {
  const element = { value: {}, code: 1, message: 'first', data: null, others: [] };
  const second = { value: { text: 'a' }, code: 2, message: 'second', data: null, others: [] };
  const third = { value: { text: 5 }, code: 3, message: 'third', data: { x: 1 }, others: [] };
  const check: Check = () => undefined;
  const checkElement = object(['text'], (issues, value, at) => string()(issues, value.text, at, 'text'));
  const body = {};
  const parsed = parseBody(body, () => ({ ...element, others: [second, third] }), check, checkElement);
  expect(parsed).toEqual({
    ...{ ok: true, known: true, code: 1, message: 'first', data: null, response: body },
    others: [
      { ok: true, known: true, code: 2, message: 'second', data: null, response: body },
      { ok: true, known: false, code: 3, message: 'third', data: { x: 1 } },
    ],
  });
  expect(parseBody(body, () => element, check)).not.toHaveProperty('others');
});
