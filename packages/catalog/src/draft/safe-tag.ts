/** A language tag that `Intl` takes: the tag itself, or `und` where it is missing or malformed. */
export function safeTag(tag: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(tag ?? 'und')[0] ?? 'und';
  } catch {
    return 'und';
  }
}
