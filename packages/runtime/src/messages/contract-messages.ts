import type { AnyContract, ContractEntry } from '../contract/any-contract.js';
import { type KeyedMessages, keyedMessages } from './keyed-messages.js';
import type { LocaleMessages } from './locale-messages.js';
import { messageFinder } from './message-finder.js';
import type { MessageTable } from './message-table.js';
import { type ReceivedMessages, receivedMessages } from './received-messages.js';

/** Returns what a server formats with: the messages of a contract by name and by code, in these languages. */
export function messagesOfServer(contract: AnyContract, locales: readonly LocaleMessages[]): KeyedMessages {
  const entries = Object.entries<ContractEntry>({ ...contract.catalog });
  const codes = Object.fromEntries(entries.map(([name, { code }]) => [name, code]));
  const table = { ...tableOf(contract, locales), codes };
  return keyedMessages(locales, table, messageFinder(locales, table));
}

/** Returns what a client formats with: the messages of what came over the wire, in these languages. */
export function messagesOfClient(contract: AnyContract, locales: readonly LocaleMessages[]): ReceivedMessages {
  const table = tableOf(contract, locales);
  return receivedMessages(locales, table, messageFinder(locales, table));
}

/** Generated languages have with them what a formatter must know besides. */
function tableOf({ envelope }: AnyContract, locales: readonly LocaleMessages[]): MessageTable {
  const codeType = envelope.codeType === 'string' ? 'string' : 'number';
  return { codeType, parameters: {}, ...locales.find(({ table }) => table)?.table };
}
