import { brandOf } from '@error-contracts/runtime/brand';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { errorFilter } from '../src/adapters/nest/index.js';
import { type ContractError, createErrors, type ErrorFunctions, type LogEntry, type Responder } from '../src/index.js';
import { generateShop } from './catalogue/generated-shop.js';

/** The errors of a catalogue that TypeScript does not know, because it was generated a moment ago. */
type AnyErrors = ErrorFunctions<never> &
  Responder & { readonly [name: string]: (data?: object | null, options?: object) => ContractError };

const shop = await generateShop();
afterAll(shop.remove);

const { contract } = await import(`${shop.folder}/types/index.ts`);
const { isErrorResponse } = await import(`${shop.folder}/validators/index.ts`);
const { createFormatter } = await import(`${shop.folder}/i18n/index.ts`);
const { default: en } = await import(`${shop.folder}/i18n/internal/en/index.ts`);

const logged: LogEntry[] = [];
beforeEach(() => {
  logged.length = 0;
});

const options = {
  contract,
  format: createFormatter([en]),
  fallback: 'BUSY',
  isErrorResponse,
  log: (entry: LogEntry) => logged.push(entry),
  // What depends on the error must not depend on the hidden one.
  properties: ({ error, id }: { readonly error: ContractError; readonly id: string }) => ({
    traceId: id,
    docs: `/errors/${error.name}`,
  }),
  retryAfter: ({ name }: ContractError) => (name === 'ACCOUNT_NOT_FOUND' ? 9 : 1),
  typeBase: 'https://errors.example/',
  mappings: [
    {
      when: (thrown: unknown) => thrown === 'nobody',
      to: (_: unknown, { ACCOUNT_NOT_FOUND }: AnyErrors) => ACCOUNT_NOT_FOUND?.(ada),
    },
  ],
};
const ada = { account: 'ada' };
const errors = createErrors(options as never) as unknown as AnyErrors;
const { ACCOUNT_NOT_FOUND, ACCOUNT_UNKNOWN, PASSWORD_INCORRECT } = errors;

test.each<[what: string, thrown: () => unknown]>([
  ['the error', () => ACCOUNT_NOT_FOUND?.(ada)],
  ['the error by its former name', () => ACCOUNT_UNKNOWN?.(ada)],
  ['an error with a delay', () => ACCOUNT_NOT_FOUND?.(ada, { retryAfter: 60 })],
  ['an error with headers', () => ACCOUNT_NOT_FOUND?.(ada, { headers: { 'x-reason': 'nobody', allow: 'GET' } })],
  ['an error with a cause', () => ACCOUNT_NOT_FOUND?.(ada, { cause: new Error('no row') })],
  ['what a mapping makes an error of', () => 'nobody'],
])('%s is answered exactly as the other one', (_, thrown) => {
  for (const accept of ['*/*', 'application/problem+json']) {
    for (const acceptLanguage of ['en', 'de;q=0.5']) {
      const request = { id: 'trace-1', accept, acceptLanguage };
      const { error: _own, shown: _shown, ...other } = errors.respond(PASSWORD_INCORRECT?.(), request);
      const { error, shown, ...answer } = errors.respond(thrown(), request);
      expect(answer).toEqual(other);
      expect(answer.body).toMatchObject({ apiCode: '1007', details: null, docs: '/errors/PASSWORD_INCORRECT' });
      expect(JSON.stringify(answer)).toContain('You have 3 attempts.');
      expect(JSON.stringify(answer)).not.toMatch(/ACCOUNT|Nobody|ada|1006|"9"|60/);
      expect(errors.is(error, 'ACCOUNT_NOT_FOUND' as never)).toBe(true);
      expect(errors.is(shown, 'PASSWORD_INCORRECT' as never)).toBe(true);
    }
  }
});

test('the log keeps the error, its data and its level', () => {
  errors.respond(ACCOUNT_NOT_FOUND?.(ada));
  expect(logged).toMatchObject([{ level: 'warn', unexpected: false, error: { name: 'ACCOUNT_NOT_FOUND', data: ada } }]);
  expect(logged[0]?.error.message).toBe('Nobody is called ada. (1006)');
});

test('a failure of the request adds no header to it', () => {
  const hiding = createErrors({
    ...options,
    requestFailures: { unauthorized: () => ACCOUNT_NOT_FOUND?.(ada) },
  } as never);
  const requestFailure = { kind: 'unauthorized', headers: { 'WWW-Authenticate': 'Basic' } } as const;
  const { headers } = (hiding as unknown as Responder).respond(undefined, { requestFailure });
  expect(headers).not.toHaveProperty('www-authenticate');
});

test('what another transport than HTTP gets knows nothing of it', () => {
  const host = { getType: () => 'graphql' } as never;
  const thrown = (() => {
    try {
      return errorFilter({ errors }).catch(ACCOUNT_NOT_FOUND?.(ada, { cause: 'no row' }), host);
    } catch (error) {
      return error as ContractError;
    }
  })();
  expect(errors.is(thrown, 'PASSWORD_INCORRECT' as never)).toBe(true);
  expect(`${JSON.stringify(thrown)} ${thrown?.stack} ${thrown?.cause}`).not.toMatch(/ACCOUNT|Nobody|ada\b|1006|no row/);
});

test('a client in the same process gets the other error, and of an internal one only the code', () => {
  const sent = (error?: ContractError): ContractError =>
    brandOf(error)?.sent?.(error as ContractError) as ContractError;
  const other = sent(ACCOUNT_NOT_FOUND?.(ada, { retryAfter: 9, headers: { 'x-reason': 'nobody' }, cause: 'no row' }));
  expect(errors.is(other, 'PASSWORD_INCORRECT' as never)).toBe(true);
  expect(`${JSON.stringify({ ...other })} ${other.stack} ${other.cause}`).not.toMatch(
    /ACCOUNT|Nobody|ada\b|1006|no row/,
  );
  expect(sent(errors.DISK_FULL?.({ host: 'db-7' })).toJSON()).toMatchObject({
    name: 'DISK_FULL',
    code: '1003',
    message: 'Try again later. (1000)',
    data: null,
  });
  expect(sent(errors.CACHE_FAILED?.({ host: 'db-7' })).toJSON()).toMatchObject({ name: 'BUSY', data: null });
});

test('another process of the server gets the real error', () => {
  const json = JSON.parse(JSON.stringify(ACCOUNT_NOT_FOUND?.(ada))) as unknown;
  expect(errors.is(errors.revive(json), 'ACCOUNT_NOT_FOUND' as never)).toBe(true);
});

test.each([
  [{ fallback: 'ACCOUNT_NOT_FOUND' }, 'fallback is ACCOUNT_NOT_FOUND, which needs data'],
  [
    { contract: hiding('ITEMS_INVALID', 'NOBODY') },
    'sameAnswerAs of ITEMS_INVALID is NOBODY, which shop does not have.',
  ],
  [
    { contract: hiding('ITEMS_INVALID', 'ORDER_NOT_FOUND') },
    'sameAnswerAs of ITEMS_INVALID is ORDER_NOT_FOUND, which needs data',
  ],
  [
    { contract: hiding('ITEMS_INVALID', 'COUPON_EXPIRED') },
    'sameAnswerAs of ITEMS_INVALID is COUPON_EXPIRED, which is retired',
  ],
  [
    { contract: hiding('PASSWORD_INCORRECT', 'ITEMS_INVALID') },
    'sameAnswerAs of ACCOUNT_NOT_FOUND is PASSWORD_INCORRECT, which is answered as another error',
  ],
  [{ contract: hiding('BUSY', 'PASSWORD_INCORRECT') }, 'fallback is BUSY, which is answered as another error'],
])('options that cannot work are refused at the start: %#', (wrong, message) => {
  expect(() => createErrors({ ...options, ...wrong } as never)).toThrow(message);
});

/** Returns the contract with one more error that is answered as another one, which `check` would refuse. */
function hiding(name: string, sameAnswerAs: string): object {
  return { ...contract, catalog: { ...contract.catalog, [name]: { ...contract.catalog[name], sameAnswerAs } } };
}
