import { createFormatter } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import ja from '@error-contracts/i18n/ja';
import { createErrors } from '@error-contracts/server';
import { contract } from '@error-contracts/types';

/** A text that only the log of the server may have. */
export const SECRET = 'SELECT password FROM users';

const { catalog } = contract;
const format = createFormatter([en, ja]);

/** A server that is newer than the client: it has an error more. */
const errors = createErrors({
  contract: {
    ...contract,
    catalog: {
      ...catalog,
      NEWER: { ...catalog.USER_NOT_FOUND, name: 'NEWER', code: 9999 },
    },
  },
  format: ((name: never, data: never, locale: never) =>
    name === 'NEWER' ? { text: 'Something new.', locale: 'en' } : format(name, data, locale)) as never,
  fallback: 'SYSTEM_BUSY',
  log: () => undefined,
});

export { errors };

type AnyFactory = (data?: object | null, options?: object) => Error;
const { NEWER } = errors as unknown as Record<string, AnyFactory>;

/** Handlers that fail, by the name of their call. */
export const handlers = {
  known: () => {
    throw errors.PROJECT_DESCRIPTION_TOO_LONG({ max: 7 }, { retryAfter: 3 });
  },
  internal: () => {
    throw errors.PASSWORD_DECRYPTION_FAILED();
  },
  bug: () => {
    throw new Error(SECRET);
  },
  newer: () => {
    throw NEWER?.();
  },
  wrongData: () => {
    throw errors.PROJECT_DESCRIPTION_TOO_LONG({ max: 'seven' } as never);
  },
  long: () => {
    throw errors.PARAMETER_MISSING({ parameter: 'x'.repeat(200_000) }, { retryAfter: 3 });
  },
  slow: () => new Promise<never>(() => undefined),
} satisfies Record<string, () => unknown>;

export type Call = keyof typeof handlers;
export const calls: readonly Call[] = Object.keys(handlers) as Call[];
