import type { AnyContract, ContractEntry, ContractEnvelope } from '@error-contracts/runtime/contract';
import { describe, expect, test } from 'vitest';
import { type ContractError, createErrors, type ErrorFunctions, type Responder } from '../../src/index.js';

type AnyErrors = ErrorFunctions<never> &
  Responder & { readonly [name: string]: (data?: object | null, options?: object) => ContractError };

const none = { code: 'code', codeType: 'string', message: null, data: null, status: null, properties: [] } as const;
const facts = { kind: 'error', domain: 'shop', retry: 'never', audience: 'public', log: 'info' } as const;

/** The errors of a catalogue with one error, and with what the test is about. */
function errorsOf(
  envelope: Partial<ContractEnvelope>,
  entry: Partial<ContractEntry> = {},
  contract: Partial<AnyContract> = {},
): AnyErrors {
  const name = 'OUT_OF_STOCK';
  const catalog = { [name]: { ...facts, name, code: 'stock.out', status: 409, ...entry } };
  return createErrors({
    contract: { name: 'shop', sourceLocale: 'en', envelope: { ...none, ...envelope }, catalog, ...contract },
    format: () => ({ text: 'Nothing is left.', locale: 'en' }),
    fallback: name,
    log: () => undefined,
  } as never) as unknown as AnyErrors;
}

const answerOf = (errors: AnyErrors, data: object | null = null, accept = '*/*') =>
  errors.respond(errors.OUT_OF_STOCK?.(data), { accept, id: 'x' });

describe('what is sent', () => {
  test('without a text there is no language', () => {
    const { text, headers, status } = answerOf(errorsOf({}));
    expect([text, status]).toEqual(['{"code":"stock.out"}', 409]);
    expect(headers).not.toHaveProperty('content-language');
  });

  test('one HTTP status for everything, while the body says that of the error', () => {
    const { status, body } = answerOf(errorsOf({ httpStatus: 200, status: 'status' }));
    expect([status, body]).toEqual([200, { code: 'stock.out', status: 409 }]);
  });

  test.each([
    ['the typeBase of the contract', { typeBase: 'https://a.example/' }, 'https://a.example/OUT_OF_STOCK'],
    ['none without one', {}, undefined],
  ])('the address of the reference page: %s', (_, contract, page) => {
    const errors = errorsOf({ reference: '/links/page', name: 'name', domain: '/a/domain' }, {}, contract);
    const links = page === undefined ? {} : { links: { page } };
    expect(answerOf(errors).body).toEqual({
      ...{ code: 'stock.out', name: 'OUT_OF_STOCK', a: { domain: 'shop' } },
      ...links,
    });
  });

  test('the parameters of a flat envelope by their names on the wire', () => {
    const errors = errorsOf(
      { message: 'message', data: 'data' },
      { data: 'optional', parameters: { left: { member: 'x-left' } } },
    );
    expect(answerOf(errors, { left: 2, sku: 'a' }).body).toEqual({
      ...{ code: 'stock.out', message: 'Nothing is left.', data: { 'x-left': 2, sku: 'a' } },
    });
  });

  test('of an internal error only the code, and not even a title that it gives itself', () => {
    const internal = { ...facts, name: 'DISK_FULL', code: 'disk', status: 500, audience: 'internal' };
    const catalog = {
      OUT_OF_STOCK: {
        ...facts,
        name: 'OUT_OF_STOCK',
        code: 'stock.out',
        status: 409,
        properties: { title: 'Sold out' },
      },
      DISK_FULL: { ...internal, properties: { title: 'Disk 7 is full', hint: 'Empty it' } },
    } as never;
    const errors = errorsOf({ entryProperties: ['title', 'hint'] }, {}, { catalog });
    const { body } = errors.respond(errors.DISK_FULL?.(), { id: 'x' });
    expect(body).toEqual({ code: 'disk', title: 'Sold out' });
  });

  test('a body that never changes is written once', () => {
    const errors = errorsOf({ code: '/error/code', constants: [['ok', false]] });
    expect(answerOf(errors).body).toBe(answerOf(errors).body);
    expect(Object.isFrozen(answerOf(errors).body)).toBe(true);
  });

  test('a hostile member of data is only data', () => {
    const errors = errorsOf({ code: '/error/code', data: '/error' }, { data: 'optional' });
    const { text } = answerOf(errors, JSON.parse('{"__proto__":{"polluted":1},"code":"forged","id":1}'));
    expect(text).toBe('{"error":{"code":"stock.out","__proto__":{"polluted":1},"id":1}}');
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('problem details', () => {
  const problem = { code: 'type', message: 'detail', status: 'status', data: '', format: 'problem+json' } as const;
  const base = { typeBase: 'https://errors.example/' };

  test.each(['*/*', 'application/json', 'application/problem+json'])('are sent whatever is asked for: %s', (accept) => {
    const errors = errorsOf(problem, { code: 'https://errors.example/stock', data: 'optional' }, base);
    const { body, headers } = answerOf(errors, { left: 0 }, accept);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(body).toEqual({
      type: 'https://errors.example/stock',
      title: 'Out of stock',
      status: 409,
      detail: 'Nothing is left.',
      left: 0,
    });
  });

  test('have the title of the entry', () => {
    const errors = errorsOf({ ...problem, entryProperties: ['title'] }, { properties: { title: 'Sold out' } });
    expect(answerOf(errors).body).toMatchObject({ title: 'Sold out' });
  });

  test.each([
    ['with a typeBase', base, 'https://errors.example/OUT_OF_STOCK'],
    ['without', {}, 'about:blank'],
  ])('have a type of their own if the code stands elsewhere: %s', (_, contract, type) => {
    const { body } = answerOf(errorsOf({ ...problem, code: 'code' }, {}, contract));
    expect(body).toEqual({
      ...{ code: 'stock.out', type, title: 'Out of stock', status: 409, detail: 'Nothing is left.' },
    });
  });

  test('are made of a nested envelope if they are asked for, with the whole of it', () => {
    const errors = errorsOf({ code: '/error/code', message: '/error/message' }, {}, base);
    const { body, headers } = answerOf(errors, null, 'application/problem+json');
    expect(headers['content-type']).toBe('application/problem+json');
    expect(body).toEqual({
      type: 'https://errors.example/OUT_OF_STOCK',
      title: 'Out of stock',
      status: 409,
      detail: 'Nothing is left.',
      error: { code: 'stock.out', message: 'Nothing is left.' },
    });
  });

  test.each<[string, Partial<ContractEnvelope>, object | null]>([
    ['the code as type', { code: 'type' }, null],
    ['the code as status', { code: 'status' }, null],
    ['the status as text', { status: 'status', statusType: 'string' }, null],
    ['a text that is no detail', { domain: 'detail' }, null],
    ['an object as title', { code: '/title/code' }, null],
    ['a parameter called type', { data: '' }, { type: 'a' }],
    ['a parameter called instance', { data: '' }, { instance: 7 }],
  ])('are not made of an envelope that uses a reserved member otherwise: %s', (_, envelope, data) => {
    const errors = errorsOf(envelope, data === null ? {} : { data: 'optional' });
    const asked = answerOf(errors, data, 'application/problem+json');
    expect(asked.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(asked.body).toEqual(answerOf(errors, data).body);
  });
});

describe('codes that are texts', () => {
  const hostile = 'a\u202e\u2028b';
  const errors = errorsOf({ message: 'message' }, { code: hostile });

  test('reorder no line of a log', () => {
    expect(errors.OUT_OF_STOCK?.().message).toBe('Nothing is left. (a\\u202e\\u2028b)');
  });

  test('are revived, and only as they are', () => {
    const json = errors.OUT_OF_STOCK?.().toJSON();
    expect(errors.is(errors.revive(json))).toBe(true);
    for (const code of ['constructor', '__proto__', 'A\u202e\u2028B', 0, null]) {
      expect(errors.revive({ ...json, code })).toBeUndefined();
    }
  });

  test.each(['__proto__', 'constructor', 'toString'])('may be %s', (code) => {
    const strange = errorsOf({}, { code });
    expect(answerOf(strange).text).toBe(JSON.stringify({ code }));
    expect(strange.is(strange.revive(JSON.parse(JSON.stringify(strange.OUT_OF_STOCK?.()))))).toBe(true);
  });
});

test('an envelope that fails its check is answered with the fallback error, once', () => {
  const contract = {
    ...{ name: 'shop', sourceLocale: 'en', envelope: { ...none, code: '/error/code' } },
    catalog: { OUT_OF_STOCK: { ...facts, name: 'OUT_OF_STOCK', code: 'stock.out', status: 409 } },
  };
  const seen: unknown[] = [];
  const errors = createErrors({
    ...{ contract, format: () => ({ text: '', locale: 'en' }), fallback: 'OUT_OF_STOCK', log: () => undefined },
    isErrorResponse: (value: unknown) => seen.push(value) === 0,
  } as never) as unknown as AnyErrors;
  expect(answerOf(errors).body).toEqual({ error: { code: 'stock.out' } });
  expect(seen).toEqual([{ error: { code: 'stock.out' } }]);
});
