import type { ContractEntry } from '@error-contracts/runtime/contract';
import { type FormattedMessage, type LocaleRequest, matchLocale } from '@error-contracts/runtime/messages';
import type { EntryByCode } from '../read/catalog-by-code.js';
import type { ReceivedError } from '../received-error.js';
import { type Direction, directionOf } from './direction-of.js';
import { plainData, plainText } from './plain-text.js';

/** A text for people, its language, and how it runs: `lang` and `dir` of the element that shows it. */
export interface ShownMessage extends FormattedMessage {
  readonly dir: Direction;
}

/** The text to show for an error, in the best language that is at hand. Never throws. */
export type RenderMessage = (error: ReceivedError, locale?: LocaleRequest) => ShownMessage;

/** What a formatter of the generated messages can do with an error that came over the wire. */
export interface ReceivedFormatter {
  received(code: unknown, data: unknown, locale?: LocaleRequest): FormattedMessage | undefined;
}

/** The text for whatever has none of its own: an error of the contract, or a function. */
export type GeneralText = ContractEntry | ((error: ReceivedError, locale: LocaleRequest) => FormattedMessage);

/** A renderer with the messages of one formatter. */
export function messageRenderer(
  { received }: ReceivedFormatter,
  entryOf: EntryByCode,
  general: GeneralText,
): RenderMessage {
  function ownText(error: ReceivedError, locale: LocaleRequest): FormattedMessage | undefined {
    if (error.kind === 'unreadable' || error.code === null) return undefined;
    // Internal texts are for the log, whoever sent them.
    if (entryOf(error.code)?.audience === 'internal') return undefined;
    const own = received(error.code, plainData(error.data), locale);
    const sent: FormattedMessage = { text: plainText(error.message), locale: error.contentLanguage ?? 'und' };
    if (!/[\p{L}\p{N}]/u.test(sent.text)) return own;
    return own === undefined || servesBetter(sent, own, locale) ? sent : own;
  }

  function generalText(error: ReceivedError, locale: LocaleRequest): FormattedMessage {
    if (typeof general === 'function') return general(error, locale);
    return received(general.code, null, locale) ?? { text: general.name, locale: 'und' };
  }

  return (error, locale) => {
    const message = ownText(error, locale) ?? generalText(error, locale);
    return { text: message.text, locale: message.locale, dir: directionOf(message.locale) };
  };
}

/** Whether the server's text is in a language that the reader asked for, and ours is not. */
function servesBetter(sent: FormattedMessage, own: FormattedMessage, locale: LocaleRequest): boolean {
  return (
    sent.locale !== 'und' &&
    matchLocale(locale, [own.locale, sent.locale]) === sent.locale &&
    sent.locale !== own.locale
  );
}
