import type { AnyContract } from '../contract/any-contract.js';
import type { LocaleMessages } from './locale-messages.js';
import type { MessageTable } from './message-table.js';

/** Returns what a formatter by codes must know besides these languages: generated ones have it with them. */
export function tableOf({ envelope }: AnyContract, locales: readonly LocaleMessages[]): MessageTable {
  const codeType = envelope.codeType === 'string' ? 'string' : 'number';
  return { codeType, parameters: {}, ...locales.find(({ table }) => table)?.table };
}
