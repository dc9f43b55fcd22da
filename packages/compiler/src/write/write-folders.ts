import { rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  LOCK_FILE,
  type LockOptions,
  makeFolder,
  removeAbandonedClaims,
  systemCode,
  withLock,
} from '@error-contracts/catalog/write';
import type { Files } from '../files.js';
import { compareFolder, type Written } from './compare-folder.js';
import { withoutRemains } from './compare-folders.js';
import { type FileChange, replaceFiles } from './replace-files.js';
import { requireGenerated } from './require-generated.js';
import { WriteError, writingTo } from './write-error.js';

/**
 * Writes the files of several emitters, each into a folder of its own, all of them or none. Afterwards each folder
 * contains exactly its files. Unchanged files are not touched. If several processes write one folder, they do it one
 * after the other. Resolves to what was done to each folder.
 *
 * @throws {ForeignFilesError} If a file in a folder is not generated: a mistyped folder must not delete anyone's work.
 * @throws {LockError} If another process writes a folder for too long.
 * @throws {WriteError} If a folder cannot be written.
 * @throws {Error} If one of the files has no banner or a path outside of its folder.
 */
export async function writeFolders(
  folders: ReadonlyMap<string, Files>,
  lockOptionsOf: (folder: string) => LockOptions = () => ({}),
): Promise<ReadonlyMap<string, Written>> {
  for (const files of folders.values()) requireGenerated(files);
  // Before any lock: a foreign folder must stay as it is, and one that is right may be read-only.
  const found = comparisonOf(folders);
  const stale = new Map([...folders].filter(([folder]) => isStale(found.get(folder))));
  if (stale.size === 0) return found;
  const made: string[] = [];
  try {
    for (const folder of stale.keys()) made.push(...writingTo(folder, () => makeFolder(folder)));
    // In one order for every process, so that no two wait for each other.
    const written = await withLocks([...stale.keys()].sort(), () => replaceFolders(stale), lockOptionsOf);
    return new Map([...found, ...written]);
  } catch (error) {
    for (const folder of made.toReversed()) removeIfEmpty(folder);
    throw error;
  }
}

function comparisonOf(folders: ReadonlyMap<string, Files>): ReadonlyMap<string, Written> {
  return new Map(
    [...folders].map(([folder, files]) => [folder, writingTo(folder, () => compareFolder(folder, files))]),
  );
}

function isStale(found: Written | undefined): boolean {
  return found === undefined || found.changed.length > 0 || found.removed.length > 0;
}

async function withLocks<Result>(
  [folder, ...others]: readonly string[],
  work: () => Result,
  lockOptionsOf: (folder: string) => LockOptions,
): Promise<Result> {
  if (folder === undefined) return work();
  try {
    return await withLock(folder, () => withLocks(others, work, lockOptionsOf), lockOptionsOf(folder));
  } catch (error) {
    const code = systemCode(error);
    throw code === undefined || error instanceof WriteError ? error : new WriteError(folder, code, error);
  }
}

function replaceFolders(folders: ReadonlyMap<string, Files>): ReadonlyMap<string, Written> {
  for (const folder of folders.keys()) removeAbandonedClaims(folder);
  const found = new Map([...comparisonOf(folders)].map(([folder, one]) => [folder, withoutLock(one)]));
  replaceFiles([...found].flatMap(([folder, one]) => changesOf(folder, one, folders.get(folder))));
  for (const [folder, { removed }] of found) for (const path of removed) removeEmptyFolders(folder, dirname(path));
  return new Map([...found].map(([folder, one]) => [folder, withoutRemains(one)]));
}

/** The lock is removed by whoever placed it. */
function withoutLock(found: Written): Written {
  return { ...found, removed: found.removed.filter((path) => path !== LOCK_FILE) };
}

function changesOf(folder: string, { changed, removed }: Written, files: Files | undefined): readonly FileChange[] {
  return [...changed, ...removed].map((path) => ({ folder, path: join(folder, path), text: files?.get(path) }));
}

function removeEmptyFolders(folder: string, below: string): void {
  for (let path = below; path !== '.'; path = dirname(path)) if (!removeIfEmpty(join(folder, path))) return;
}

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}
