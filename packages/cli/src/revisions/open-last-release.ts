import { dirname, join } from 'node:path';
import { releasedOf } from '@error-contracts/catalog/compare';
import { RELEASED_FILE } from '@error-contracts/catalog/read';
import { UsageError } from '../terminal/usage-error.js';
import { releaseRevision } from './release-revision.js';
import type { OpenedRevision } from './revision.js';
import type { Workspace } from './workspace.js';

/**
 * Opens the last release of the catalogue, which `released.json` beside it keeps.
 *
 * @throws {UsageError} If there is no catalogue, or if nothing was released yet.
 */
export async function openLastRelease({ workingTree }: Workspace): Promise<OpenedRevision> {
  const { path, sources } = await workingTree();
  const file = join(dirname(path), RELEASED_FILE);
  if (sources.released !== undefined) return releaseRevision(file, releasedOf(sources.released));
  // The later revision says why the catalogue cannot be read.
  if (sources.catalog === undefined) return { diagnostics: [] };
  throw new UsageError(
    `There is no ${file}: nothing was released yet.`,
    'Name what to compare with, such as error-contracts diff main; or release: error-contracts release.',
  );
}
