import type { ContractError, ContractLocale } from '@error-contracts/catalog';
import { integerPluralConditions } from './integer-plural-rule.js';
import type { LocaleHelpers } from './locale-helpers.js';
import { type MessageCode, messageCode } from './message-code.js';

/** The code of every message of a language, and the helpers that it calls. */
export interface LocaleCode {
  readonly tag: string;
  readonly rows: readonly { readonly error: ContractError; readonly code: MessageCode }[];
  readonly helpers: LocaleHelpers;
}

/** Returns the code of the messages of a language, in the order of the errors. */
export function localeCode(errors: readonly ContractError[], { tag, messages }: ContractLocale): LocaleCode {
  const helpers: LocaleHelpers = { simple: new Set(), formats: new Map() };
  const conditions = {
    plural: integerPluralConditions(tag, 'cardinal'),
    selectordinal: integerPluralConditions(tag, 'ordinal'),
  };
  const rows = errors.flatMap((error) => {
    const message = messages.get(error.name);
    if (message === undefined) return [];
    const code = messageCode(message, error, conditions, helpers);
    return [{ error, code }];
  });
  return { tag, rows, helpers };
}
