import type { Json } from '../../json.js';
import type { SnapshotLocale } from './snapshot.js';
import { shownText } from './text-digest.js';

/** Returns the text of an error in one language; `null` if only a digest of all texts is known. */
export function translationOf({ texts }: SnapshotLocale, name: string): Json {
  return typeof texts === 'string' ? null : shownText(texts.get(name)?.text);
}
