import { fitData } from './fit-data.js';
import type { FormatOptions, FormattedMessage, LocaleMessages, LocaleRequest } from './locale-messages.js';
import { type MessageFinder, textOf } from './message-finder.js';
import type { MessageTable } from './message-table.js';

/** Formats the messages of errors that came over the wire. */
export interface ReceivedMessages {
  /**
   * Returns the message of an error that came over the wire, or undefined if the code is unknown or the data do not
   * fit. Then show the message that the server sent. Never throws.
   */
  received(code: unknown, data: unknown, locale?: LocaleRequest, options?: FormatOptions): FormattedMessage | undefined;
}

/** Returns the part of a formatter that a client needs. It knows no names. */
export function receivedMessages(
  locales: readonly LocaleMessages[],
  { codeType, parameters }: MessageTable,
  { indexFor, messageIn }: MessageFinder,
): ReceivedMessages {
  return {
    received(code, data, requested, options) {
      if (typeof code !== codeType) return undefined;
      const index = indexFor(code, requested);
      const message = messageIn(index, code);
      if (message === undefined) return undefined;
      // Only a language that is there has the message.
      const { locale } = locales[index] as LocaleMessages;
      const types = Object.hasOwn(parameters, code as number | string)
        ? parameters[code as number | string]
        : undefined;
      // Without the types of its parameters a message says nothing that a stranger sent.
      if (types === undefined) return typeof message === 'string' ? { text: message, locale } : undefined;
      const values = fitData(types, data);
      return values && { text: textOf(message, values, options), locale };
    },
  };
}
