/**
 * True if two tags name one language: in another case, with an underscore, or with the region and the script that it has
 * anyway. Many tools know `de-DE` and `zh-CN` only.
 */
export function areSameLanguage(one: string, other: string): boolean {
  return expanded(one) === expanded(other);
}

function expanded(tag: string): string {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize().toString();
  } catch {
    return tag;
  }
}
