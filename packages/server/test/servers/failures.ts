import { createFormatter } from '@error-contracts/i18n';
import { contract } from '@error-contracts/types';
import { createErrors } from '../../src/index.js';
import { errors, SECRET, WeakPassword } from './test-errors.js';

const ofAnotherCatalogue = createErrors({
  contract: { ...contract, name: 'another' },
  format: createFormatter([]),
  fallback: 'SYSTEM_BUSY',
});

/** What the handlers `thrown-next` and `rejected-next` fail with. */
export const thrownNext: { make: () => unknown } = { make: () => new Error(SECRET) };

/** Handlers that fail, each in its own way. Every server has them under these paths. */
export const failures: Readonly<Record<string, () => unknown>> = {
  'known-thrown': () => {
    throw errors.USER_NOT_FOUND();
  },
  'known-rejected': async () => {
    throw errors.USER_NOT_FOUND(null, { cause: new Error(SECRET) });
  },
  'with-data': () => {
    throw errors.PROJECT_DESCRIPTION_TOO_LONG({ max: 7 }, { retryAfter: 1.5, headers: { 'X-Further': 'yes' } });
  },
  internal: () => {
    throw errors.PASSWORD_DECRYPTION_FAILED();
  },
  'foreign-known-to-a-mapping': () => {
    throw new WeakPassword(SECRET);
  },
  'foreign-by-its-code': async () => {
    throw Object.assign(new Error(SECRET), { code: 'UNIQUE' });
  },
  'unexpected-thrown': () => {
    throw new Error(SECRET);
  },
  'unexpected-rejected': async () => {
    throw new TypeError(SECRET, { cause: new Error(SECRET) });
  },
  // As an HTTP client throws it if another server answers with this status: no failure of this request.
  'status-of-another-server': async () => {
    throw Object.assign(new Error(SECRET), { status: 404, statusCode: 404, code: 404, response: { body: SECRET } });
  },
  'syntax-error-of-a-bug': async () => JSON.parse(`{${SECRET}`),
  'of-another-catalogue': () => {
    throw ofAnotherCatalogue.USER_NOT_FOUND();
  },
  'string-thrown': () => {
    throw SECRET;
  },
  'string-rejected': () => Promise.reject(SECRET),
  'null-rejected': () => Promise.reject(null),
  'undefined-rejected': () => Promise.reject(undefined),
  'object-with-getters': () => {
    const get = (): never => {
      throw new Error(SECRET);
    };
    throw Object.defineProperties({}, Object.fromEntries(['code', 'message', 'status'].map((key) => [key, { get }])));
  },
  'thrown-next': () => {
    throw thrownNext.make();
  },
  'rejected-next': () => Promise.reject(thrownNext.make()),
  'proxy-that-throws': async () => {
    const fail = (): never => {
      throw new Error(SECRET);
    };
    throw new Proxy(new Error(SECRET), { get: fail, has: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail });
  },
};
