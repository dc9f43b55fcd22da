import type { Draft } from '@error-contracts/catalog/draft';
import type { LineCommit } from '../../../history/blame.js';
import type { History } from '../../../history/history.js';
import { introductions } from '../../../history/introductions.js';

/** The commits that gave source texts their wording of today, by the names of errors; empty without git. */
export type SourceChanges = ReadonlyMap<string, LineCommit>;

/** Resolves to who changed the source texts of some errors, and when. */
export async function sourceChanges(
  history: History | undefined,
  { file }: Draft,
  names: readonly string[],
): Promise<SourceChanges> {
  if (history === undefined || names.length === 0) return new Map();
  const placeOf = (name: string): readonly string[] => ['errors', name, 'message'];
  return await introductions(history, { path: history.pathOf(file.path), text: file.text, placeOf }, names);
}
