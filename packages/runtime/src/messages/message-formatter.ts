import { fitData, type ParameterTypes } from './fit-data.js';
import { localeMatcher } from './locale-matcher.js';
import type { FormattedMessage, LocaleMessages, LocaleRequest } from './locale-messages.js';
import { requestedTags } from './requested-tags.js';

/** What a formatter knows of a catalogue: its codes by name, and the parameters that its messages show, by code. */
export interface MessageTable {
  readonly codes: { readonly [name: string]: number | string };
  readonly parameters: { readonly [code: string]: ParameterTypes };
}

/** Formats the messages of a catalogue. `Data` is the data of each error, by its name and by its code. */
export interface MessageFormatter<Data extends object> {
  /**
   * The message of an error in the best of the formatter's languages that has it. Where none has it, the text is the
   * name or code itself and the locale `und`.
   */
  <Key extends keyof Data>(error: Key, ...data: MessageArguments<Data, Key>): FormattedMessage;
  /**
   * The message of an error that came over the wire, or undefined where the code is unknown or the data does not fit:
   * the message that the server sent is the one to show then. Never throws.
   */
  received(code: unknown, data: unknown, locale?: LocaleRequest): FormattedMessage | undefined;
}

/** What follows the error in a call: its data, where some parameter has no default, and the language. */
export type MessageArguments<Data extends object, Key extends keyof Data> = [NeedsData<Data, Key>] extends [never]
  ? [data?: Data[Key] | null, locale?: LocaleRequest]
  : [data: Data[Key], locale?: LocaleRequest];

type NeedsData<Data extends object, Key extends keyof Data> = Key extends unknown
  ? null extends Data[Key]
    ? never
    : Key
  : never;

/** A formatter for these languages; their order is the fallback, message by message. */
export function createMessageFormatter<Data extends object>(
  locales: readonly LocaleMessages[],
  { codes, parameters }: MessageTable,
): MessageFormatter<Data> {
  const match = localeMatcher(locales.map(({ locale }) => locale));
  // A Map, because the key may come from the wire: it finds neither `constructor` nor "2004" for 2004.
  let known: ReadonlyMap<unknown, number | string> | undefined;

  function codeOf(key: unknown): number | string | undefined {
    known ??= codesByKey(codes);
    return known.get(key);
  }

  function render(code: number | string, data: object | undefined, requested: LocaleRequest) {
    for (const tag of requestedTags(requested)) {
      for (const index of match(tag)) {
        const found = renderIn(locales[index], code, data);
        if (found !== undefined) return found;
      }
    }
    for (const locale of locales) {
      const found = renderIn(locale, code, data);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  function format(key: unknown, data?: object | null, requested?: LocaleRequest): FormattedMessage {
    const code = codeOf(key);
    const found = code === undefined ? undefined : render(code, data ?? undefined, requested);
    return found ?? { text: String(key), locale: 'und' };
  }

  function received(code: unknown, data: unknown, requested?: LocaleRequest): FormattedMessage | undefined {
    const wireCode = codeOf(code);
    if (wireCode === undefined || wireCode !== code) return undefined;
    const types = parameters[wireCode];
    const values = types === undefined ? undefined : fitData(types, data);
    if (types !== undefined && values === undefined) return undefined;
    return render(wireCode, values, requested);
  }

  return Object.assign(format as MessageFormatter<Data>, { received });
}

function codesByKey(codes: MessageTable['codes']): ReadonlyMap<unknown, number | string> {
  const known = new Map<unknown, number | string>();
  for (const [name, code] of Object.entries(codes)) known.set(name, code).set(code, code);
  return known;
}

function renderIn(
  locale: LocaleMessages | undefined,
  code: number | string,
  data: object | undefined,
): FormattedMessage | undefined {
  const message = locale?.messages[code];
  if (locale === undefined || message === undefined) return undefined;
  const text = typeof message === 'string' ? message : (message as (data?: object) => string)(data);
  return { text, locale: locale.locale };
}
