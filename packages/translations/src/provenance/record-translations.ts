import type { Draft } from '@error-contracts/catalog/draft';
import type { Origins } from '../units/known-translations.js';
import { provenanceTexts } from './provenance-texts.js';
import { recorded } from './recorded.js';

/** Returns the new texts of the files of provenance in which every translation is recorded as it is now, by path. */
export function recordTranslations(
  draft: Draft,
  originsOf: (locale: string) => Origins = () => new Map(),
): ReadonlyMap<string, string> {
  const files = draft.locales.map(({ tag }) => provenanceTexts(draft, tag, recorded(draft, tag, originsOf(tag))));
  return new Map(files.flatMap((texts) => [...texts]));
}
