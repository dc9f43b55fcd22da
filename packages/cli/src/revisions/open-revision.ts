import { existsSync } from 'node:fs';
import { UsageError } from '../terminal/usage-error.js';
import { gitRevisionOf, openGitRevision } from './git-revision.js';
import { openPackage } from './package.js';
import { packageSpecOf } from './package-spec.js';
import { openPath } from './path.js';
import type { Place } from './place.js';
import { repositoryOf } from './repository.js';
import type { OpenedRevision } from './revision.js';
import { unknownRevision } from './unknown-revision.js';

/** A side, and what is worth knowing about how its word was understood. */
export type UnderstoodRevision = OpenedRevision & { readonly note?: string };

/**
 * The side that a word names: a file or a folder, else a revision of git, else a published package.
 *
 * @throws {WrongUse} Where it is none of them.
 */
export async function openRevision(word: string, place: Place): Promise<UnderstoodRevision> {
  if (word.trim() === '') throw new UsageError('A base or a head is empty.', 'Name it, or leave it out.');
  const spec = packageSpecOf(word);
  if (spec !== undefined && spec !== word) return await openPackage(spec);
  const found = await repositoryOf(place.folder);
  const revision = found.repository === undefined ? undefined : await gitRevisionOf(found.repository, word);
  if (existsSync(word)) {
    const note = `"${word}" is a file and a revision; the file was taken. Write refs/heads/${word} or ${word}^0 for the other.`;
    return { ...(await openPath(word)), ...(revision?.path === undefined && revision !== undefined ? { note } : {}) };
  }
  if (found.repository !== undefined && revision !== undefined) {
    return await openGitRevision(found.repository, revision, place);
  }
  if (spec !== undefined) return await openPackage(spec);
  throw await unknownRevision(word, found);
}
