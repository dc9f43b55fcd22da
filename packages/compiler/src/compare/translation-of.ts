import type { Json } from '../json.js';
import type { SnapshotLocale } from './snapshot.js';
import { shownWording } from './wording.js';

/** The text of an error in one language, or `null` where only a digest of all of them is known. */
export function translationOf({ texts }: SnapshotLocale, name: string): Json {
  return typeof texts === 'string' ? null : shownWording(texts.get(name)?.wording);
}
