import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../files.js';
import { filesBelow } from './files-below.js';

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
 * Returns what is to be done to a folder so that it contains exactly these files.
 *
 * @throws {ForeignFilesError} If a file in the folder is not generated.
 * @throws {Error} With the system's `code`, if the folder cannot be read.
 */
export function compareFolder(folder: string, files: Files): Written {
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

/** The sizes come first, so that a large file is never read. */
function isSame(path: string, content: Buffer): boolean {
  const size = lstatSync(path, { throwIfNoEntry: false })?.size;
  return size === content.byteLength && content.equals(readFileSync(path));
}
