import type { Draft } from '@error-contracts/catalog/draft';
import type { LineCommit } from '../../../history/blame.js';
import type { History } from '../../../history/history.js';
import { introductions } from '../../../history/introductions.js';
import { namesOf } from '../../../translations/names-of.js';

/** The commits that gave source texts their wording of today, by the names of errors; empty without git. */
export type SourceChanges = ReadonlyMap<string, LineCommit>;

/** Resolves to who changed the source texts of some errors, and when. */
export async function sourceChanges(
  history: History | undefined,
  draft: Draft,
  names: readonly string[],
): Promise<SourceChanges> {
  if (history === undefined) return new Map();
  const { file, places } = draft;
  const placesOf = (name: string) => namesOf(draft, name).map((one) => ['errors', one, 'message']);
  const found = new Map<string, LineCommit>();
  for (const { path, text } of new Set(names.map((name) => places.get(name) ?? file))) {
    const own = names.filter((name) => (places.get(name) ?? file).path === path);
    const changes = await introductions(history, { path: history.pathOf(path), text, placesOf }, own);
    for (const [name, line] of changes) found.set(name, line);
  }
  return found;
}
