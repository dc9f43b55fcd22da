import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../terminal/usage-error.js';
import { gitRevisionOf, openGitRevision } from './open-git-revision.js';
import { openPackage } from './open-package.js';
import { openPath } from './open-path.js';
import { packageSpecOf } from './package-spec-of.js';
import { repositoryOf } from './repository.js';
import type { OpenedRevision } from './revision.js';
import { unknownRevision } from './unknown-revision.js';
import type { Workspace } from './workspace.js';

/**
 * Opens the revision that a word names: a file or a folder, then a git revision, then a published package.
 *
 * @throws {UsageError} If it is none of them.
 */
export async function openRevision(word: string, workspace: Workspace): Promise<OpenedRevision> {
  if (word.trim() === '') throw new UsageError('A revision is empty.', 'Name it, or leave it out.');
  const { folder, terminal } = workspace;
  const { cwd, env } = terminal;
  const spec = packageSpecOf(word);
  if (spec !== undefined && spec !== word) return await openPackage(spec, terminal);
  const found = await repositoryOf({ folder, env });
  const revision = found.repository === undefined ? undefined : await gitRevisionOf(found.repository, word);
  if (existsSync(resolve(cwd, word))) {
    const note = `"${word}" is a file and a git revision; the file was taken. Write refs/heads/${word} or ${word}^0 for the other.`;
    return {
      ...(await openPath(word, cwd)),
      ...(revision?.path === undefined && revision !== undefined ? { note } : {}),
    };
  }
  if (found.repository !== undefined && revision !== undefined) {
    return await openGitRevision(found.repository, revision, workspace);
  }
  if (spec !== undefined) return await openPackage(spec, terminal);
  throw await unknownRevision(word, found);
}
