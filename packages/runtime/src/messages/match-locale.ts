import { localeMatcher } from './locale-matcher.js';
import type { LocaleRequest } from './locale-messages.js';
import type { LocaleScopes } from './locale-scopes.js';
import { refusedBy } from './refuses.js';
import { requestedTags } from './requested-tags.js';

/**
 * Returns the available tag that suits the request best, or undefined if none does. If a request only refuses
 * languages, the first other one suits it. Never throws.
 */
export function matchLocale<Tag extends string>(
  requested: LocaleRequest,
  available: readonly Tag[],
  scopes?: LocaleScopes,
): Tag | undefined {
  const tags = requestedTags(requested);
  const isRefused = refusedBy(tags);
  const allowed = isRefused ? available.filter((tag) => !isRefused(tag)) : available;
  const match = localeMatcher(allowed, scopes);
  for (const tag of tags) {
    const [best] = match(tag);
    if (best !== undefined) return allowed[best];
  }
  return isRefused && allowed[0];
}
