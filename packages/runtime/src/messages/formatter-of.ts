import type { AnyContract, ContractEntry } from '../contract/any-contract.js';
import type { LocaleMessages } from './locale-messages.js';
import { createMessageFormatter, type MessageFormatter } from './message-formatter.js';
import { tableOf } from './table-of.js';

/** A formatter of the messages of any catalogue. */
export type AnyFormatter = MessageFormatter<{ readonly [error: string | number]: object | null }>;

/** Returns a formatter of a contract, by names and by codes, for these languages. */
export function formatterOf(contract: AnyContract, locales: readonly LocaleMessages[]): AnyFormatter {
  const entries = Object.entries<ContractEntry>({ ...contract.catalog });
  const codes = Object.fromEntries(entries.map(([name, { code }]) => [name, code]));
  return createMessageFormatter(locales, { ...tableOf(contract, locales), codes });
}
