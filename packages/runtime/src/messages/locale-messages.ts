import type { MessageTable } from './message-table.js';

/** The messages of one language, by code: a text, or a function of the error's data. */
export interface LocaleMessages {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly messages: { readonly [code: string]: string | MessageFunction };
  /** What a formatter must know besides the messages. All languages of a catalogue have the same table. */
  readonly table?: MessageTable;
}

/** A message with parameters. Each generated one declares its own. */
export type MessageFunction = (data: never, options?: FormatOptions) => string;

/** How a text is formatted. */
export interface FormatOptions {
  /**
   * The time zone of points in time: an IANA name such as `Europe/Berlin`. Without it: the zone of the reader in a
   * browser, and UTC on a server.
   */
  readonly timeZone?: string | undefined;
}

/**
 * The language that a user wants: a BCP 47 tag, or several with the best first. A refused one is written `en;q=0`, as
 * `parseAcceptLanguage` does. Malformed tags are ignored.
 */
export type LocaleRequest = string | readonly string[] | null | undefined;

/** A text for people, and its language. */
export interface FormattedMessage {
  readonly text: string;
  /** BCP 47 tag, for `Content-Language` and `lang`. */
  readonly locale: string;
}
