/** Returns a language tag that `Intl` accepts: the canonical tag, or `und` if it is missing or malformed. */
export function safeTag(tag: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(tag ?? 'und')[0] ?? 'und';
  } catch {
    return 'und';
  }
}
