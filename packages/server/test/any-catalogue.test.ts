import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import { type ContractError, createErrors, type ErrorFunctions, type LogEntry, type Responder } from '../src/index.js';
import { generateShop } from './catalogue/generated-shop.js';

/** The errors of a catalogue that TypeScript does not know, because it was generated a moment ago. */
type AnyErrors = ErrorFunctions<never> &
  Responder & { readonly [name: string]: ((data?: object) => ContractError) | undefined };

const shop = await generateShop();
afterAll(shop.remove);

const { contract } = await import(`${shop.folder}/types/index.ts`);
const { isErrorResponse, parseErrorResponse } = await import(`${shop.folder}/validators/index.ts`);
const { createFormatter } = await import(`${shop.folder}/i18n/index.ts`);
const { default: en } = await import(`${shop.folder}/i18n/internal/en/index.ts`);
const schema = JSON.parse(readFileSync(`${shop.folder}/validators/error-response.schema.json`, 'utf8')) as object;
const isPublished = new Ajv2020({ strict: true }).compile(schema);

const logged: LogEntry[] = [];
const errors = createErrors({
  contract,
  format: createFormatter([en]),
  fallback: 'BUSY',
  isErrorResponse,
  log: (entry: LogEntry) => logged.push(entry),
  properties: ({ id }: { readonly id: string }) => ({ traceId: id }),
} as never) as unknown as AnyErrors;

test.each([
  ['an error with data', () => errors.ORDER_NOT_FOUND?.({ id: 'a-1' }), 404, '1001', { id: 'a-1' }],
  ['an error by its former name', () => errors.ORDER_MISSING?.({ id: 'a-1' }), 404, '1001', { id: 'a-1' }],
  [
    'an error with lists of objects',
    () => errors.ITEMS_INVALID?.({ items: [{ sku: 'x', left: 1 }, { sku: 'y' }] }),
    422,
    '1004',
    { items: [{ sku: 'x', left: 1 }, { sku: 'y' }] },
  ],
  ['an error with a renamed parameter', () => errors.RETURN_TOO_LATE?.({ days: 30 }), 409, '1008', { 'max-days': 30 }],
  ['an unexpected error', () => new Error('secret'), 503, '1000', null],
  ['an internal error that needs data', () => errors.CACHE_FAILED?.({ host: 'secret' }), 503, '1000', null],
  ['an internal error with data', () => errors.DISK_FULL?.({ host: 'secret' }), 507, '1003', null],
])('%s is sent in the envelope of the catalogue', (_what, make, status, apiCode, details) => {
  for (const accept of ['*/*', 'application/problem+json']) {
    const answer = errors.respond(make(), { id: 'trace-1', accept });
    const { type, title, status: said, detail, ...envelope } = answer.body as Record<string, unknown>;
    expect(answer.status).toBe(status);
    expect(envelope).toMatchObject({ apiCode, details, statusCode: status, traceId: 'trace-1' });
    expect(isErrorResponse(envelope)).toBe(true);
    expect(isPublished(envelope)).toBe(true);
    expect([said, detail]).toEqual(accept === '*/*' ? [undefined, undefined] : [status, envelope.text]);
    expect(answer.text).not.toContain('secret');
  }
});

test('a parser gives the data by the names of the parameters, whatever they are called in a response', () => {
  const { body } = errors.respond(errors.RETURN_TOO_LATE?.({ days: 30 }));
  expect(parseErrorResponse(body)).toMatchObject({ known: true, data: { days: 30 }, response: body });
  expect(parseErrorResponse({ ...body, details: { days: 30 } })).toMatchObject({ known: false, data: { days: 30 } });
});

test('a former name is the same error', () => {
  expect(errors.ORDER_MISSING).toBe(errors.ORDER_NOT_FOUND);
  expect(errors.is(errors.ORDER_NOT_FOUND?.({ id: '1' }), 'ORDER_MISSING')).toBe(true);
});

test('a retired error can be neither thrown nor named', () => {
  expect(errors).not.toHaveProperty('COUPON_EXPIRED');
  const format = createFormatter([en]);
  const properties = (): object => ({ traceId: 'a' });
  expect(() => createErrors({ contract, format, properties, fallback: 'COUPON_EXPIRED' } as never)).toThrow(/retired/);
  expect(() => createErrors({ contract, format, properties, fallback: 'ORDER_NOT_FOUND' } as never)).toThrow(
    /needs data/,
  );
});

test('an error without the data that it needs is refused when it is made', () => {
  expect(() => errors.ORDER_NOT_FOUND?.()).toThrow('ORDER_NOT_FOUND was made without the data that it needs.');
});

test('the log has what the response must not have', () => {
  logged.length = 0;
  errors.respond(errors.CACHE_FAILED?.({ host: 'db-3' }));
  expect(logged[0]?.error.message).toBe('The cache on db-3 does not answer. (1002)');
});

test('properties that fail do not keep the server from answering', () => {
  const properties = (): never => {
    throw new Error('secret');
  };
  const format = createFormatter([en]);
  const failing = createErrors({
    contract,
    format,
    fallback: 'BUSY',
    properties,
    log: () => {},
  } as never) as unknown as AnyErrors;
  expect(failing.respond(new Error('?'))).toMatchObject({ status: 503, body: { apiCode: '1000', details: null } });
});
