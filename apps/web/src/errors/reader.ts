import { createErrorReader, type ErrorReader, type ReceivedError as Received } from '@error-contracts/client';
import { loadLocale } from '@error-contracts/i18n';
import { contract, type ErrorContract } from '@error-contracts/types';
import { parseErrorResponse } from '@error-contracts/validators';

export type ReceivedError = Received<ErrorContract>;

/** Reads every failure of the API. It has no built-in language: each one loads when somebody chooses it. */
export const reader: ErrorReader<ErrorContract> = createErrorReader({
  contract,
  validators: { parseErrorResponse },
  messages: { loadLocale },
  // A person waits for the answer, and has a button to try again.
  retries: 1,
});
