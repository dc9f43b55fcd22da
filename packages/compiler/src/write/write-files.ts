import { readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isTemporary, makeFolder, systemCode, writeTemporary } from '@error-contracts/catalog/write';
import type { Files } from '../files.js';
import { isGenerated } from '../kit/banner.js';
import { ForeignFilesError } from './foreign-files-error.js';
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
 * unchanged files and replaces each other file as a whole.
 *
 * @throws {ForeignFilesError} If a file in the folder is not generated: a mistyped folder must not delete anyone's work.
 * @throws {Error} If one of the files has no banner or a path outside of the folder.
 * @throws {Error} With the system's `code`, if the folder cannot be written.
 */
export async function writeFiles(folder: string, files: Files): Promise<Written> {
  requireGenerated(files);
  const entries = await entriesBelow(folder);
  const foreign: string[] = [];
  for (const entry of entries) if (!(await isOurs(folder, entry))) foreign.push(entry.path);
  if (foreign.length > 0) throw new ForeignFilesError(folder, foreign.sort());
  const present = new Set(entries.map(({ path }) => path));
  const changed: string[] = [];
  const unchanged: string[] = [];
  let bytes = 0;
  for (const [path, text] of files) {
    const content = Buffer.from(text, 'utf8');
    bytes += content.byteLength;
    if (present.has(path) && content.equals(await readFile(join(folder, path)))) unchanged.push(path);
    else {
      await replaceFile(join(folder, path), content);
      changed.push(path);
    }
  }
  const removed = [...present].filter((path) => !files.has(path));
  for (const path of removed) await removeWithEmptyFolders(folder, path);
  return { changed: changed.sort(), unchanged: unchanged.sort(), removed: removed.sort(), bytes };
}

/** Other processes see the old file or the new one, never a part: the new file is complete before it gets the name. */
async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  const temporary = await writeTemporary(dirname(path), content);
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function entriesBelow(folder: string): Promise<readonly { readonly path: string; readonly isFile: boolean }[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => ({
        path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
        isFile: entry.isFile(),
      }));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Tells whether a former run wrote the entry. The compiler makes no links or devices. */
async function isOurs(folder: string, { path, isFile }: { readonly path: string; readonly isFile: boolean }) {
  if (!isFile) return false;
  if (isTemporary(basename(path))) return true;
  return isGenerated(await readFile(join(folder, path), 'utf8'));
}

async function removeWithEmptyFolders(folder: string, path: string): Promise<void> {
  await rm(join(folder, path));
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    if ((await readdir(join(folder, parent))).length > 0) return;
    await rmdir(join(folder, parent));
  }
}
