import { fitData } from './fit-data.js';
import { localeMatcher } from './locale-matcher.js';
import type { FormattedMessage, LocaleMessages, LocaleRequest } from './locale-messages.js';
import type { MessageTable } from './message-table.js';
import { refusedBy } from './refuses.js';
import { requestedTags } from './requested-tags.js';

/** Formats the messages of a catalogue. `Data` has the data of each error, by its name and by its code. */
export interface MessageFormatter<Data extends object> {
  /**
   * Returns the message of an error in the best language that has it. If no language has it, the text is the name or
   * code itself and the locale is `und`.
   */
  <Key extends keyof Data>(error: Key, ...data: MessageArguments<Data, Key>): FormattedMessage;
  /**
   * Returns the message of an error that came over the wire, or undefined if the code is unknown or the data do not
   * fit. Then show the message that the server sent. Never throws.
   */
  received(code: unknown, data: unknown, locale?: LocaleRequest): FormattedMessage | undefined;
}

/** The arguments after the error: its data, which are required if a parameter has no default, and the language. */
export type MessageArguments<Data extends object, Key extends keyof Data> = [NeedsData<Data, Key>] extends [never]
  ? [data?: Data[Key] | null, locale?: LocaleRequest]
  : [data: Data[Key], locale?: LocaleRequest];

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
  { codeType, parameters, codes = {}, scopes }: MessageTable,
): MessageFormatter<Data> {
  const match = localeMatcher(
    locales.map(({ locale }) => locale),
    scopes,
  );
  // Maps, because a key may come from a stranger: they find neither `constructor` nor "2004" for 2004. Each is made for
  // the first message of its language, and is three times as fast as an object with codes as keys.
  const messages = locales.map((): ReadonlyMap<unknown, Message> | undefined => undefined);
  let codeByName: ReadonlyMap<unknown, number | string> | undefined;

  function messageIn(index: number, code: unknown): Message | undefined {
    let known = messages[index];
    if (known === undefined) {
      known = messagesByCode(locales[index], codeType);
      messages[index] = known;
    }
    return known.get(code);
  }

  /** Returns the index of the best language that has the message, or -1. */
  function indexFor(code: unknown, requested: LocaleRequest): number {
    const tags = requestedTags(requested);
    const isRefused = refusedBy(tags);
    const refused = isRefused ? locales.map(({ locale }) => isRefused(locale)) : [];
    for (const tag of tags) {
      for (const index of match(tag)) if (!refused[index] && messageIn(index, code) !== undefined) return index;
    }
    let last = -1;
    for (let index = 0; index < locales.length; index++) {
      if (messageIn(index, code) === undefined) continue;
      if (!refused[index]) return index;
      // A text in a refused language is better than none.
      if (last === -1) last = index;
    }
    return last;
  }

  function format(key: unknown, data?: object | null, requested?: LocaleRequest): FormattedMessage {
    let code = key;
    if (typeof key !== codeType || codeType === 'string') {
      codeByName ??= new Map(Object.entries(codes));
      code = codeByName.get(key) ?? key;
    }
    const index = indexFor(code, requested);
    const message = messageIn(index, code);
    const locale = locales[index]?.locale;
    if (message !== undefined && locale !== undefined) {
      try {
        return { text: textOf(message, data ?? undefined), locale };
      } catch {
        // The types forbid such data. Showing an error must not throw another one.
      }
    }
    return { text: typeof key === 'object' || typeof key === 'function' ? typeof key : String(key), locale: 'und' };
  }

  function received(code: unknown, data: unknown, requested?: LocaleRequest): FormattedMessage | undefined {
    if (typeof code !== codeType) return undefined;
    const index = indexFor(code, requested);
    const message = messageIn(index, code);
    const locale = locales[index]?.locale;
    if (message === undefined || locale === undefined) return undefined;
    const types = Object.hasOwn(parameters, code as number | string) ? parameters[code as number | string] : undefined;
    // Without the types of its parameters a message says nothing that a stranger sent.
    if (types === undefined) return typeof message === 'string' ? { text: message, locale } : undefined;
    const values = fitData(types, data);
    return values && { text: textOf(message, values), locale };
  }

  return Object.assign(format as MessageFormatter<Data>, { received });
}

type Message = LocaleMessages['messages'][string];

function messagesByCode(
  locale: LocaleMessages | undefined,
  codeType: MessageTable['codeType'],
): ReadonlyMap<unknown, Message> {
  const entries = Object.entries(locale?.messages ?? {});
  return new Map(entries.map(([code, message]) => [codeType === 'number' ? Number(code) : code, message]));
}

function textOf(message: Message, data: object | undefined): string {
  return typeof message === 'string' ? message : (message as (data?: object) => string)(data);
}
