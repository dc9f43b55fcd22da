import en from '@error-contracts/i18n/en';
import zhCN from '@error-contracts/i18n/zh-CN';
import { contract, type ErrorContract } from '@error-contracts/types';
import { isErrorResponse } from '@error-contracts/validators';
import { createErrors, type Errors, type ErrorsOptions, type LogEntry } from '../../src/index.js';

/** The text of every foreign error: it may be in the log, never in a response. */
export const SECRET = 'SELECT password FROM users -- /srv/app/secret.ts';

/** An error of a library that knows nothing of the catalogue. */
export class WeakPassword extends Error {}

/** What was logged so far. */
export const logged: LogEntry[] = [];

/** Each request failure has an error of its own, so that a test sees which one was found. */
export const options: ErrorsOptions<ErrorContract> = {
  contract,
  messages: [en, zhCN],
  isErrorResponse,
  log: (entry) => logged.push(entry),
  requestFailures: {
    // The catalogue logs it at `warn`.
    aborted: 'USER_LOCKED',
    badRequest: 'REQUEST_PARAMETERS_INCOMPLETE',
    malformedBody: 'USER_SEARCH_INPUT_INVALID',
    bodyTooLarge: 'APPLICATION_DESCRIPTION_INVALID',
    unsupportedMediaType: 'APPLICATION_TYPE_INVALID',
    headersTooLarge: 'USER_QUERY_LIMIT_EXCEEDED',
    routeNotFound: 'APPLICATION_NOT_FOUND',
    unauthorized: 'SIGN_IN_REQUIRED',
    forbidden: 'OPERATION_FORBIDDEN',
    unavailable: 'ORDER_CREATE_FAILED',
    validation: ({ issues }, _thrown, { PARAMETER_MISSING }) =>
      PARAMETER_MISSING({ parameter: issues?.[0]?.path.at(-1) ?? 'unknown' }),
  },
  mappings: [
    {
      when: (thrown) => thrown instanceof WeakPassword,
      to: (thrown, { PASSWORD_TOO_SHORT }) => PASSWORD_TOO_SHORT({ min: 12 }, { cause: thrown }),
    },
    { when: (thrown) => (thrown as { readonly code?: unknown } | null)?.code === 'UNIQUE', to: 'USER_ALREADY_EXISTS' },
  ],
};

export const errors: Errors<ErrorContract> = createErrors(options);
