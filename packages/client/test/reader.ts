import { createErrorReader, type ErrorReader, type ErrorReaderOptions } from '@error-contracts/client';
import { loadLocale } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import { contract, type ErrorContract } from '@error-contracts/types';
import { parseErrorResponse } from '@error-contracts/validators';

/** Returns a reader as an application makes it. */
export function newReader(options: Partial<ErrorReaderOptions<ErrorContract>> = {}): ErrorReader<ErrorContract> {
  return createErrorReader({
    contract,
    validators: { parseErrorResponse },
    messages: [en],
    load: loadLocale,
    ...options,
  });
}
