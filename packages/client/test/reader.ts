import { createErrorReader, type ErrorReader, type ErrorReaderOptions } from '@error-contracts/client';
import { createFormatter, loadLocale } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import { contract, type ErrorContract } from '@error-contracts/types';
import { parseErrorResponse } from '@error-contracts/validators';

/** Returns a reader as an application makes it. */
export function newReader(options: Partial<ErrorReaderOptions<ErrorContract>> = {}): ErrorReader<ErrorContract> {
  return createErrorReader({
    contract,
    parse: parseErrorResponse,
    createFormatter,
    locales: [en],
    load: loadLocale,
    fallback: 'SYSTEM_BUSY',
    ...options,
  });
}
