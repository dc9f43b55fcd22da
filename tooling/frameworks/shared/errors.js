// What every application here takes: the errors, what it throws, and a log of one line for each answered error.
import { createFormatter } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import zhCN from '@error-contracts/i18n/zh-CN';
import { createErrors } from '@error-contracts/server';
import { contract } from '@error-contracts/types';
import { isErrorResponse } from '@error-contracts/validators';

const SECRET = 'SELECT password FROM users';

export const errors = createErrors({
  contract,
  format: createFormatter([en, zhCN]),
  fallback: 'SYSTEM_BUSY',
  isErrorResponse,
  log: ({ level, error, unexpected, method, path }) =>
    process.stdout.write(`LOG ${JSON.stringify({ level, name: error.name, unexpected, method, path })}\n`),
  requestFailures: {
    aborted: 'USER_LOCKED',
    badRequest: 'REQUEST_PARAMETERS_INCOMPLETE',
    malformedBody: 'USER_SEARCH_INPUT_INVALID',
    bodyTooLarge: 'APPLICATION_DESCRIPTION_INVALID',
    routeNotFound: 'APPLICATION_NOT_FOUND',
    unauthorized: 'SIGN_IN_REQUIRED',
    forbidden: 'OPERATION_FORBIDDEN',
  },
});

const throws = (get) =>
  Object.defineProperties({}, { code: { get }, message: { get }, status: { get }, digest: { get } });

/** What is thrown, by the name in the path. */
export const failures = {
  known: () => errors.USER_NOT_FOUND(null, { cause: new Error(SECRET) }),
  data: () => errors.PROJECT_DESCRIPTION_TOO_LONG({ max: 7 }, { retryAfter: 2 }),
  internal: () => errors.PASSWORD_DECRYPTION_FAILED(),
  bug: () => new Error(SECRET, { cause: new Error(SECRET) }),
  status: () =>
    Object.assign(new Error(SECRET), { status: 404, statusCode: 404, code: 404, headers: { 'x-leak': '1' } }),
  string: () => SECRET,
  number: () => 404,
  null: () => null,
  undefined: () => undefined,
  symbol: () => Symbol(SECRET),
  frozen: () => Object.freeze(new Error(SECRET)),
  getters: () =>
    throws(() => {
      throw new Error(SECRET);
    }),
  cyclic: () => {
    const error = new Error(SECRET);
    error.cause = error;
    return error;
  },
  // biome-ignore lint/suspicious/noThenProperty: somebody may throw one.
  thenable: () => ({ then: (_, reject) => reject(SECRET) }),
  proxy: () => {
    const fail = () => {
      throw new Error(SECRET);
    };
    return new Proxy(new Error(SECRET), {
      get: fail,
      has: fail,
      getPrototypeOf: fail,
      getOwnPropertyDescriptor: fail,
      ownKeys: fail,
      set: fail,
      defineProperty: fail,
    });
  },
  revoked: () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
};

/** Throws what the name says. */
export function fail(name) {
  throw failures[name]();
}

/** A stream that fails after its first chunk. */
export async function* half() {
  yield new TextEncoder().encode('half');
  await new Promise((later) => setTimeout(later, 20));
  throw new Error(SECRET);
}
