import type { LocaleMessages } from '@error-contracts/runtime/messages';

/**
 * Returns the languages that were given, or undefined without any.
 *
 * @throws TypeError if they are something else, such as one language: then no text would be checked.
 */
export function checkMessages(messages: readonly LocaleMessages[] | undefined): readonly LocaleMessages[] | undefined {
  if (messages === undefined) return undefined;
  const isList = Array.isArray(messages) && messages.length > 0;
  if (isList && messages.every((one: Partial<LocaleMessages> | null) => typeof one?.locale === 'string'))
    return messages;
  throw new TypeError(
    'The option `messages` is no list of languages: give what the generated i18n exports, as in [en].',
  );
}
