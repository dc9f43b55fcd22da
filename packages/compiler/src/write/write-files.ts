import { lstatSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  isLock,
  isTemporary,
  LOCK_FILE,
  type LockOptions,
  makeFolder,
  removeAbandonedClaims,
  removeQuietly,
  systemCode,
  withLock,
  writeTemporary,
} from '@error-contracts/catalog/write';
import type { Files } from '../files.js';
import { filesBelow } from './files-below.js';
import { requireGenerated } from './require-generated.js';

/** What a write did to a folder. */
export interface Written {
  /** Paths relative to the folder, with `/`, sorted. */
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** Size of all files together, in bytes. */
  readonly bytes: number;
}

/**
 * Writes the files of one emitter and removes all others, so that the folder contains exactly these. It does not touch
 * unchanged files and replaces each other file as a whole. If several processes write one folder, they do it one after
 * the other.
 *
 * @throws {ForeignFilesError} If a file in the folder is not generated: a mistyped folder must not delete anyone's work.
 * @throws {LockError} If another process writes the folder for too long.
 * @throws {Error} If one of the files has no banner or a path outside of the folder.
 * @throws {Error} With the system's `code`, if the folder cannot be written.
 */
export async function writeFiles(folder: string, files: Files, options: LockOptions = {}): Promise<Written> {
  requireGenerated(files);
  // Before the lock: a foreign folder must stay as it is, and one that is right may be read-only.
  const { changed, removed, ...same } = compareFolder(folder, files);
  if (changed.length === 0 && removed.length === 0) return { changed, removed, ...same };
  makeFolder(folder);
  return await withLock(folder, () => replaceAll(folder, files), options);
}

/** Returns what is to be done to a folder. */
function compareFolder(folder: string, files: Files): Written {
  const present = new Set(filesBelow(folder));
  const contents = [...files].map(([path, text]) => ({ path, content: Buffer.from(text, 'utf8') }));
  const isUnchanged = ({ path, content }: { readonly path: string; readonly content: Buffer }): boolean =>
    present.has(path) && isSame(join(folder, path), content);
  const unchanged = contents.filter(isUnchanged).map(({ path }) => path);
  const same = new Set(unchanged);
  return {
    changed: [...files.keys()].filter((path) => !same.has(path)).sort(),
    unchanged: unchanged.sort(),
    removed: [...present].filter((path) => !files.has(path)).sort(),
    bytes: contents.reduce((sum, { content }) => sum + content.byteLength, 0),
  };
}

/** One synchronous step, so that no signal handler runs amid it. */
function replaceAll(folder: string, files: Files): Written {
  removeAbandonedClaims(folder);
  const found = compareFolder(folder, files);
  for (const path of found.changed) replaceFile(join(folder, path), files.get(path) ?? '');
  const removed = found.removed.filter((path) => path !== LOCK_FILE);
  for (const path of removed) removeWithEmptyFolders(folder, path);
  return { ...found, removed: removed.filter((path) => !isTemporary(basename(path)) && !isLock(path)) };
}

/** The sizes come first, so that a large file is never read. */
function isSame(path: string, content: Buffer): boolean {
  const size = lstatSync(path, { throwIfNoEntry: false })?.size;
  return size === content.byteLength && content.equals(readFileSync(path));
}

/** Other processes see the old file or the new one, never a part: the new file is complete before it gets the name. */
function replaceFile(path: string, text: string): void {
  makeFolder(dirname(path));
  const temporary = writeTemporary(dirname(path), text);
  try {
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
}

function removeWithEmptyFolders(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch (error) {
      if (systemCode(error) !== undefined) return;
      throw error;
    }
  }
}
