import ar from '@error-contracts/i18n/internal/ar';
import de from '@error-contracts/i18n/internal/de';
import en from '@error-contracts/i18n/internal/en';
import es from '@error-contracts/i18n/internal/es';
import fr from '@error-contracts/i18n/internal/fr';
import ja from '@error-contracts/i18n/internal/ja';
import ko from '@error-contracts/i18n/internal/ko';
import ptBR from '@error-contracts/i18n/internal/pt-BR';
import ru from '@error-contracts/i18n/internal/ru';
import zhCN from '@error-contracts/i18n/internal/zh-CN';
import zhTW from '@error-contracts/i18n/internal/zh-TW';
import { createErrors, type Errors } from '@error-contracts/server';
import { contract, type ErrorContract } from '@error-contracts/types';
import { isErrorResponse } from '@error-contracts/validators/guard';
import { isDatabaseTrouble } from './database/database-trouble.ts';

/** The factories of the errors that every part of the service throws: `throw errors.USER_NOT_FOUND()`. */
export const errors: Errors<ErrorContract> = createErrors({
  contract,
  messages: [en, zhCN, zhTW, ar, de, es, fr, ja, ko, ptBR, ru],
  isErrorResponse,
  requestFailures: {
    badRequest: 'REQUEST_PARAMETERS_INCOMPLETE',
    unauthorized: 'SIGN_IN_REQUIRED',
    forbidden: 'OPERATION_FORBIDDEN',
    // The catalogue has no error for an unknown route. This refusal is true and does not say which routes exist.
    routeNotFound: 'OPERATION_FORBIDDEN',
    requestTimeout: 'REQUEST_TIMEOUT',
    unavailable: 'SYSTEM_BUSY',
  },
  mappings: [{ when: isDatabaseTrouble, to: 'SYSTEM_BUSY' }],
  retryAfter: ({ name }) =>
    contract.catalog[name as keyof ErrorContract['catalog']].retry === 'later' ? 1 : undefined,
});
