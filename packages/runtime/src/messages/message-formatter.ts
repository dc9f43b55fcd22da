import { keyedMessages } from './keyed-messages.js';
import type { FormatOptions, FormattedMessage, LocaleMessages, LocaleRequest } from './locale-messages.js';
import { messageFinder } from './message-finder.js';
import type { MessageTable } from './message-table.js';
import { type ReceivedMessages, receivedMessages } from './received-messages.js';

/** Formats the messages of a catalogue. `Data` has the data of each error, by its name and by its code. */
export interface MessageFormatter<Data extends object> extends ReceivedMessages {
  /**
   * Returns the message of an error in the best language that has it. If no language has it, the text is the name or
   * code itself and the locale is `und`.
   */
  <Key extends keyof Data>(error: Key, ...data: MessageArguments<Data, Key>): FormattedMessage;
}

/**
 * The arguments after the error: its data, which are required if a parameter has no default, the language, and the time
 * zone.
 */
export type MessageArguments<Data extends object, Key extends keyof Data> = [NeedsData<Data, Key>] extends [never]
  ? [data?: Data[Key] | null, locale?: LocaleRequest, options?: FormatOptions]
  : [data: Data[Key], locale?: LocaleRequest, options?: FormatOptions];

type NeedsData<Data extends object, Key extends keyof Data> = Key extends unknown
  ? null extends Data[Key]
    ? never
    : Key
  : never;

/**
 * Returns a formatter for these languages. A message that the wanted language lacks comes from the first that has it.
 */
export function createMessageFormatter<Data extends object>(
  locales: readonly LocaleMessages[],
  table: MessageTable,
): MessageFormatter<Data> {
  const finder = messageFinder(locales, table);
  const format = keyedMessages(locales, table, finder) as MessageFormatter<Data>;
  return Object.assign(format, receivedMessages(locales, table, finder));
}
