import { basename } from 'node:path';
import { isLock, isTemporary } from '@error-contracts/catalog/write';
import type { Files } from '../files.js';
import { compareFolder, type Written } from './compare-folder.js';
import { requireGenerated } from './require-generated.js';
import { writingTo } from './write-error.js';

/**
 * Returns what is to be done to folders so that each contains exactly its files. Nothing is written, and nothing is locked.
 *
 * @throws {ForeignFilesError} If a file in a folder is not generated.
 * @throws {WriteError} If a folder cannot be read.
 * @throws {Error} If one of the files has no banner or a path outside of its folder.
 */
export function compareFolders(folders: ReadonlyMap<string, Files>): ReadonlyMap<string, Written> {
  for (const files of folders.values()) requireGenerated(files);
  return new Map(
    [...folders].map(([folder, files]) => [
      folder,
      withoutRemains(writingTo(folder, () => compareFolder(folder, files))),
    ]),
  );
}

/** What a killed process left is removed by the next one that writes, but nobody wants to read that. */
export function withoutRemains(found: Written): Written {
  return { ...found, removed: found.removed.filter((path) => !isTemporary(basename(path)) && !isLock(path)) };
}
