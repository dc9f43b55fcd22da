import type { Snapshot, SnapshotLocale } from './snapshot.js';
import { digest } from './text-digest.js';

/** Returns the digest of all texts in one language, ascending by code. */
export function localeDigest({ errors }: Snapshot, { texts }: SnapshotLocale): string {
  return typeof texts === 'string' ? texts : textsDigest(errors.map(({ name }) => textOf(texts, name)));
}

/** Returns the digest of texts in their order; a missing one counts as such. */
export function textsDigest(texts: readonly (string | undefined)[]): string {
  return digest(texts.map((text) => text ?? null));
}

/** Returns the text of an error; undefined if it has none or only a digest is known. */
export function textOf(texts: SnapshotLocale['texts'], name: string): string | undefined {
  const text = typeof texts === 'string' ? undefined : texts.get(name)?.text;
  return text !== undefined && 'value' in text ? String(text.value) : undefined;
}
