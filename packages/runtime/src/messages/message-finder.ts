import { localeMatcher } from './locale-matcher.js';
import type { FormatOptions, LocaleMessages, LocaleRequest } from './locale-messages.js';
import type { MessageTable } from './message-table.js';
import { refusedBy } from './refuses.js';
import { requestedTags } from './requested-tags.js';

/** Finds messages in several languages. */
export interface MessageFinder {
  /** Returns the index of the best language that has the message, or -1. */
  readonly indexFor: (code: unknown, requested: LocaleRequest) => number;
  readonly messageIn: (index: number, code: unknown) => Message | undefined;
}

/** A text, or a function of the data. */
export type Message = LocaleMessages['messages'][string];

/** Returns a finder for these languages. A message that the wanted language lacks comes from the first that has it. */
export function messageFinder(
  locales: readonly LocaleMessages[],
  { codeType, scopes }: Pick<MessageTable, 'codeType' | 'scopes'>,
): MessageFinder {
  const match = localeMatcher(
    locales.map(({ locale }) => locale),
    scopes,
  );
  // Maps, because a key may come from a stranger: they find neither `constructor` nor "2004" for 2004. Each is made for
  // the first message of its language, and is three times as fast as an object with codes as keys.
  const messages = locales.map((): ReadonlyMap<unknown, Message> | undefined => undefined);

  function messageIn(index: number, code: unknown): Message | undefined {
    let known = messages[index];
    if (known === undefined) {
      known = messagesByCode(locales[index], codeType);
      messages[index] = known;
    }
    return known.get(code);
  }

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

  return { indexFor, messageIn };
}

/** Returns the text of a message with these data. */
export function textOf(message: Message, data?: object, options?: FormatOptions): string {
  return typeof message === 'string' ? message : (message as (...all: unknown[]) => string)(data, options);
}

function messagesByCode(
  locale: LocaleMessages | undefined,
  codeType: MessageTable['codeType'],
): ReadonlyMap<unknown, Message> {
  const entries = Object.entries(locale?.messages ?? {});
  return new Map(entries.map(([code, message]) => [codeType === 'number' ? Number(code) : code, message]));
}
