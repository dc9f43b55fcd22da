import { localeMatcher } from './locale-matcher.js';
import type { LocaleRequest } from './locale-messages.js';
import { requestedTags } from './requested-tags.js';

/** Returns the available tag that suits the request best, or undefined if none does. Never throws. */
export function matchLocale<Tag extends string>(requested: LocaleRequest, available: readonly Tag[]): Tag | undefined {
  const match = localeMatcher(available);
  for (const tag of requestedTags(requested)) {
    const [best] = match(tag);
    if (best !== undefined) return available[best];
  }
  return undefined;
}
