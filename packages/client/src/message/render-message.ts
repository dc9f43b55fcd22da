import type { ContractEntry } from '@error-contracts/runtime/contract';
import { type FormattedMessage, type LocaleRequest, matchLocale } from '@error-contracts/runtime/messages';
import type { EntryByCode } from '../read/catalog-by-code.js';
import type { ReceivedError } from '../received/received-error.js';
import { type Direction, directionOf } from './direction-of.js';
import { plainData, plainText } from './plain-text.js';

/** A text for people with its language and direction: `lang` and `dir` of the element that shows it. */
export interface ShownMessage extends FormattedMessage {
  readonly dir: Direction;
}

/** Returns the text to show for an error, in the best of the loaded languages. Never throws. */
export type RenderMessage = (error: ReceivedError, locale?: LocaleRequest) => ShownMessage;

/** What a reader needs of a formatter. Every formatter of the generated messages is one. */
export interface ReceivedFormatter {
  /** Returns the message of an error that came over the wire; undefined if it is unknown or its data do not fit. */
  received(code: unknown, data: unknown, locale?: LocaleRequest): FormattedMessage | undefined;
}

/** What gives the text if there is no other: an error of the contract, or a function. */
export type FallbackText = ContractEntry | ((error: ReceivedError, locale: LocaleRequest) => FormattedMessage);

/** Returns a function that renders with the messages of one formatter. */
export function messageRenderer(
  { received }: ReceivedFormatter,
  entryOf: EntryByCode,
  fallback: FallbackText,
): RenderMessage {
  function ownText(error: ReceivedError, locale: LocaleRequest): FormattedMessage | undefined {
    if (error.kind === 'unreadable' || error.code === null) return undefined;
    // Internal texts are for the log, even if a newer server sent them.
    if (entryOf(error.code)?.audience === 'internal') return undefined;
    const own = received(error.code, plainData(error.data), locale);
    const sent: FormattedMessage = { text: plainText(error.message), locale: error.contentLanguage ?? 'und' };
    if (!/[\p{L}\p{N}]/u.test(sent.text)) return own;
    return own === undefined || servesBetter(sent, own, locale) ? sent : own;
  }

  function fallbackText(error: ReceivedError, locale: LocaleRequest): FormattedMessage {
    if (typeof fallback === 'function') return fallback(error, locale);
    return received(fallback.code, null, locale) ?? { text: fallback.name, locale: 'und' };
  }

  return (error, locale) => {
    const message = ownText(error, locale) ?? fallbackText(error, locale);
    return { text: message.text, locale: message.locale, dir: directionOf(message.locale) };
  };
}

/** Returns whether the server's text is in a language that the user asked for, and ours is not. */
function servesBetter(sent: FormattedMessage, own: FormattedMessage, locale: LocaleRequest): boolean {
  return (
    sent.locale !== 'und' &&
    matchLocale(locale, [own.locale, sent.locale]) === sent.locale &&
    sent.locale !== own.locale
  );
}
