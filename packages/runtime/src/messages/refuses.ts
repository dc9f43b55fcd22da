const REFUSED = ';q=0';

/** Returns whether a request has refused any language. */
export function refusesAny(tags: readonly string[]): boolean {
  return tags.some(isRefused);
}

/** Returns whether a request refuses a language: of the tags that begin it, the longest decides (RFC 4647). */
export function refuses(tags: readonly string[], locale: string): boolean {
  let longest = '';
  for (const tag of tags) {
    if (typeof tag !== 'string') continue;
    const range = isRefused(tag) ? tag.slice(0, -REFUSED.length) : tag;
    if (range.length > longest.replace(REFUSED, '').length && begins(locale, range)) longest = tag;
  }
  return isRefused(longest);
}

function isRefused(tag: unknown): boolean {
  return typeof tag === 'string' && tag.endsWith(REFUSED);
}

function begins(locale: string, range: string): boolean {
  return `${locale}-`.toLowerCase().startsWith(`${range}-`.toLowerCase());
}
