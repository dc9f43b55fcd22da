import { matchLocale } from '@error-contracts/runtime/messages';

/**
 * Resolves to the tag that serves a wanted one best, as the generated formatters decide; to undefined if none does. What
 * CLDR says of languages is loaded only if it can matter.
 */
export async function bestLocale(wanted: string, tags: readonly string[]): Promise<string | undefined> {
  // To compare tags, Intl loads the data of languages.
  if (tags.includes(wanted)) return wanted;
  const { language } = new Intl.Locale(wanted);
  const near = tags.filter((tag) => tag === language || tag.startsWith(`${language}-`));
  if (near.length === 1) return matchLocale(wanted, tags);
  const [{ localeScopes: scopesOf }, { localeScopes }] = await Promise.all([
    import('@error-contracts/compiler/locale-scopes'),
    import('@error-contracts/runtime/messages'),
  ]);
  return matchLocale(wanted, tags, localeScopes(Object.fromEntries(await scopesOf(tags))));
}

/** Resolves to the best of some tags for the first wanted one that any serves. */
export async function firstBestLocale(wanted: readonly string[], tags: readonly string[]): Promise<string | undefined> {
  for (const tag of wanted) {
    const best = await bestLocale(tag, tags);
    if (best !== undefined) return best;
  }
  return undefined;
}
