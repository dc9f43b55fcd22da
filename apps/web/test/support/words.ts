import { createFormatter, type ErrorName, loadLocale } from '@error-contracts/i18n';
import { type Language, languages } from '../../src/language/languages.ts';
import type { Texts } from '../../src/language/texts.ts';

/** The texts of the application and the messages of the contract in one language. */
export interface Words {
  readonly texts: Texts;
  /** Returns the message of an error. */
  error(name: ErrorName, data?: object): string;
}

/** Loads the words of a language. */
export async function wordsIn(language: Language): Promise<Words> {
  const [{ texts }, messages] = await Promise.all([languages[language].load(), loadLocale(language)]);
  const format = createFormatter([messages]);
  return { texts, error: (name, data = {}) => format(name as 'USER_NOT_FOUND', data as never).text };
}
