import type { LocaleRequest } from './locale-messages.js';

const MOST_TAGS = 32;

/** Returns the tags of a request. It may be anything, because it may come from a header. */
export function requestedTags(requested: LocaleRequest): readonly string[] {
  if (typeof requested === 'string') return [requested];
  return Array.isArray(requested) ? requested.slice(0, MOST_TAGS) : [];
}
