import { lstat, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { GENERATED_MARK } from '../emit/banner.js';
import type { Files } from '../emit/files.js';

/** What a write did to the folder. */
export interface Written {
  /** Paths relative to the folder, with `/`, sorted. */
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** Size of all files together, in bytes. */
  readonly bytes: number;
}

/** A folder to be written holds files that the compiler did not make; nothing was written. */
export class ForeignFilesError extends Error {
  readonly folder: string;
  /** Paths relative to the folder, sorted. */
  readonly files: readonly string[];

  constructor(folder: string, files: readonly string[]) {
    super(`${folder} holds files that error-contracts did not write: ${files.slice(0, 3).join(', ')}`);
    this.name = 'ForeignFilesError';
    this.folder = folder;
    this.files = files;
  }
}

/**
 * Makes a folder hold exactly these files: the one place that writes. Strays are removed, unchanged files are not
 * touched, each file is replaced as a whole.
 *
 * @throws {ForeignFilesError} Where a file there is not generated: a mistyped folder must not cost anyone their work.
 * @throws {Error} With the system's `code` where the folder cannot be written.
 */
export async function writeFiles(folder: string, files: Files): Promise<Written> {
  const present = await filesBelow(folder);
  const foreign = await foreignFiles(folder, present);
  if (foreign.length > 0) throw new ForeignFilesError(folder, foreign);
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

/** A reader sees the old file or the new one, never a part: the new one is complete before it takes the name. */
async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function filesBelow(folder: string): Promise<Set<string>> {
  const status = await lstat(folder).catch(() => undefined);
  if (status === undefined) return new Set();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return new Set(files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')));
}

/** What a killed run may leave behind. */
const TEMPORARY = /\.\d+\.tmp$/;

async function foreignFiles(folder: string, present: ReadonlySet<string>): Promise<readonly string[]> {
  const foreign: string[] = [];
  for (const path of present) {
    if (TEMPORARY.test(path)) continue;
    const text = await readFile(join(folder, path), 'utf8');
    if (!text.slice(0, 200).includes(GENERATED_MARK)) foreign.push(path);
  }
  return foreign.sort();
}

async function removeWithEmptyFolders(folder: string, path: string): Promise<void> {
  await rm(join(folder, path));
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    if ((await readdir(join(folder, parent))).length > 0) return;
    await rmdir(join(folder, parent));
  }
}
