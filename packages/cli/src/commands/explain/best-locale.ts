import { matchLocale } from '@error-contracts/runtime/messages';

/** Returns the tag that serves a wanted one best; undefined if none does. */
export function bestLocale(wanted: string, tags: readonly string[]): string | undefined {
  // To compare tags, Intl loads the data of languages.
  return tags.includes(wanted) ? wanted : matchLocale(wanted, tags);
}
