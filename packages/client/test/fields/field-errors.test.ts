import { fieldErrors } from '@error-contracts/client/fields';
import { envelopeReader } from '@error-contracts/runtime/envelope';
import { parseBody } from '@error-contracts/runtime/validation';
import { describe, expect, test } from 'vitest';
import { createErrorReader } from '../../src/index.js';
import { newReader } from '../reader.js';
import { held, holding } from './bodies.js';

const reader = newReader();
const read = (...errors: readonly unknown[]) => fieldErrors(reader, reader.readSync(holding(...errors)));

test('each error has its field, its name, its data and its text', () => {
  const errors = read(held('/items/0/name'), held('/password', 2029, { min: 9 }), held(undefined, 2034));
  expect(errors).toMatchObject([
    { field: '/items/0/name', path: ['items', '0', 'name'], error: { known: true, name: 'EMAIL_INVALID', data: null } },
    { field: '/password', path: ['password'], error: { name: 'PASSWORD_TOO_SHORT', data: { min: 9 } } },
    { field: null, path: [], error: { name: 'USERNAME_ALREADY_EXISTS' } },
  ]);
  expect(errors[1]?.message).toEqual({
    text: 'Use at least 9 characters for the password.',
    locale: 'en',
    dir: 'ltr',
  });
});

test('the texts are in the language that is asked for', async () => {
  await reader.messages.load('ar');
  const error = reader.readSync(holding(held('/password', 2029, { min: 9 })));
  expect(fieldErrors(reader, error, 'ar')[0]?.message).toMatchObject({ locale: 'ar', dir: 'rtl' });
});

test('a response over the wire says status and id for each', async () => {
  const response = Response.json(holding(held('/a')), { status: 422, headers: { 'x-request-id': 'r-1' } });
  const [first] = fieldErrors(reader, await reader.read(response));
  expect(first?.error).toMatchObject({ status: 422, requestId: 'r-1' });
  expect(reader.is(first?.error, 'EMAIL_INVALID')).toBe(true);
});

describe('a newer server', () => {
  test('sends a held error that this client does not know: its text is shown', () => {
    const [first] = read(held('/a', 77_777, { new: 1 }));
    expect(first).toMatchObject({ field: '/a', error: { known: false, code: 77_777, data: { new: 1 } } });
    expect(first?.message.text).toBe('Sent for 77777.');
  });

  test('sends other data of a held error: it is unknown, and its text is shown', () => {
    expect(read(held('/a', 2029, { min: 'nine' }))).toMatchObject([{ error: { known: false, code: 2029 } }]);
  });

  test('holds errors in one that this client does not know', () => {
    const error = reader.readSync({ code: 77_777, message: 'New.', data: { errors: [held('/a'), 'x', { code: 1 }] } });
    expect(fieldErrors(reader, error)).toMatchObject([{ field: '/a', error: { name: 'EMAIL_INVALID' } }]);
  });
});

test.each([
  ['an error that holds none', { code: 2004, message: 'm', data: null }],
  ['a page of a proxy', '<html>'],
  ['nothing', undefined],
  ['a failed connection', new TypeError('fetch failed')],
  ['data of another shape', { code: 9005, message: 'm', data: { errors: 'x' } }],
])('%s has no errors of fields', (_, body) => {
  expect(fieldErrors(reader, reader.readSync(body))).toEqual([]);
});

test.each(['__proto__', 'constructor', 'prototype'])('%s is no field', (name) => {
  expect(read(held(`/${name}`), held(`/a/${name}/b`))).toMatchObject([
    { field: null, path: [] },
    { field: null, path: [] },
  ]);
});

test.each(['a', 7, null, `/${'x'.repeat(1001)}`, {}, '', '#/a', '/a~', '/~2', '/a~/b'])('%j is no pointer', (field) => {
  const error = reader.readSync({ code: 77_777, message: 'm', data: { errors: [{ ...held('/'), field }] } });
  expect(fieldErrors(reader, error)).toMatchObject([{ field: null }]);
});

test.each([
  null,
  undefined,
  7,
  'text',
  {
    code: 9005,
    get data() {
      throw new Error('broken');
    },
  },
])('what no reader returned has no errors of fields', (value) => {
  expect(fieldErrors(reader, value as never)).toEqual([]);
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw value;
      },
    },
  );
  expect(fieldErrors(reader, throwing as never)).toEqual([]);
});

test('at most a hundred are read', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => held(`/a/${index}`));
  const error = reader.readSync({ code: 77_777, message: 'm', data: { errors: many } });
  expect(fieldErrors(reader, error)).toHaveLength(100);
});

describe('a list in the envelope', () => {
  const facts = { kind: 'error', status: 422, domain: 'x', retry: 'never', audience: 'public', log: 'info' } as const;
  const envelope = {
    code: '/errors/0/code',
    codeType: 'string',
    message: '/errors/0/detail',
    data: '/errors/0/meta',
    status: null,
    properties: [],
    list: '/errors',
    field: '/errors/0/source/pointer',
  } as const;
  const contract = {
    name: 'api',
    sourceLocale: 'en',
    envelope,
    catalog: { TAKEN: { ...facts, name: 'TAKEN', code: 'taken' }, LONG: { ...facts, name: 'LONG', code: 'long' } },
  };
  const readBody = envelopeReader(envelope);
  const check = (issues: { push(issue: never): void }, value: unknown, at: string): void => {
    const { code } = readBody(value) ?? (value as { code?: unknown });
    if (code !== 'taken' && code !== 'long')
      issues.push({ pointer: at, rule: 'unknown-code', expected: '', received: '', near: [] } as never);
  };
  const ofList = createErrorReader({
    contract,
    validators: { parseErrorResponse: (value) => parseBody(value, readBody, check as never, check as never) },
    messages: [],
    fallback: () => ({ text: 'Fallback.', locale: 'en' }),
  });

  test('gives all its errors, each with its field', () => {
    const element = (code: string, pointer?: string) => ({
      code,
      detail: `${code}.`,
      meta: null,
      ...(pointer === undefined ? {} : { source: { pointer } }),
    });
    const body = { errors: [element('taken', '/name'), element('new', '/b'), element('long'), {}] };
    const errors = fieldErrors(ofList, ofList.readSync(body));
    expect(errors.map(({ field, error, message }) => [field, error.code, error.known, message.text])).toEqual([
      ['/name', 'taken', true, 'taken.'],
      ['/b', 'new', false, 'new.'],
      [null, 'long', true, 'long.'],
    ]);
  });
});
