import { createFormatter, type ErrorName, loadLocale } from '@error-contracts/i18n';
import { type Language, languages } from '../../src/language/languages.ts';
import type { Texts } from '../../src/language/texts.ts';

/** What the application and the contract say in one language. */
export interface Words {
  readonly texts: Texts;
  /** The message of an error, as anyone with the contract words it. */
  error(name: ErrorName, data?: object): string;
}

export async function wordsIn(language: Language): Promise<Words> {
  const [{ texts }, messages] = await Promise.all([languages[language].load(), loadLocale(language)]);
  const format = createFormatter([messages]);
  return { texts, error: (name, data = {}) => format(name as 'USER_NOT_FOUND', data as never).text };
}
