import type { FormatOptions, FormattedMessage, LocaleMessages, LocaleRequest } from './locale-messages.js';
import { type MessageFinder, textOf } from './message-finder.js';
import type { MessageTable } from './message-table.js';

/** Formats messages by the names and codes of errors. */
export type KeyedMessages = (
  key: unknown,
  data?: object | null,
  requested?: LocaleRequest,
  options?: FormatOptions,
) => FormattedMessage;

/** Returns the part of a formatter that a server needs. */
export function keyedMessages(
  locales: readonly LocaleMessages[],
  { codeType, codes = {} }: MessageTable,
  { indexFor, messageIn }: MessageFinder,
): KeyedMessages {
  let codeByName: ReadonlyMap<unknown, number | string> | undefined;
  return (key, data, requested, options) => {
    let code = key;
    if (typeof key !== codeType || codeType === 'string') {
      codeByName ??= new Map(Object.entries(codes));
      code = codeByName.get(key) ?? key;
    }
    const index = indexFor(code, requested);
    const message = messageIn(index, code);
    if (message !== undefined) {
      try {
        return { text: textOf(message, data ?? undefined, options), locale: (locales[index] as LocaleMessages).locale };
      } catch {
        // The types forbid such data. Showing an error must not throw another one.
      }
    }
    return { text: typeof key === 'object' || typeof key === 'function' ? typeof key : String(key), locale: 'und' };
  };
}
