const REFUSED = /;q=0$/;

/**
 * Returns a function that tells whether a request refuses a language: of the tags that begin it, the longest decides (RFC
 * 4647). Undefined if the request refuses none.
 */
export function refusedBy(tags: readonly string[]): ((locale: string) => boolean) | undefined {
  if (!tags.some((tag) => REFUSED.test(tag))) return undefined;
  const ranges = tags
    .map((tag) => ({ refused: REFUSED.test(tag), range: `${String(tag).replace(REFUSED, '')}-`.toLowerCase() }))
    .sort((a, b) => b.range.length - a.range.length);
  return (locale) => ranges.find(({ range }) => `${locale}-`.toLowerCase().startsWith(range))?.refused === true;
}
