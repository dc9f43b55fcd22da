import {
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { writeJournal } from './journal.js';
import { makeFolder } from './make-folder.js';
import { removeQuietly } from './remove-quietly.js';
import { ReplaceError } from './replace-error.js';
import { syncFolder } from './sync-folder.js';
import { systemCode } from './system-code.js';
import { removeTemporaries, type TemporaryFile, writeTemporary } from './temporary-file.js';

/**
 * Replaces the texts of files that people wrote, or makes these files. A reader sees the old text or the new one, never
 * a part of it, even after a crash. Permissions stay, and a link stays a link: its target is replaced. All texts are on
 * the disk before the first file changes, so that a killed process leaves each file whole.
 *
 * If there are several files, a journal in `folder` has their old texts until all are replaced: `undoInterrupted` takes
 * back what a killed process did. The caller holds the lock of that folder. All of it is one synchronous step, so that no
 * signal handler runs amid it.
 *
 * @throws {ReplaceError} If one of them cannot be written. Then all files are as they were, but for those that it names.
 */
export function replaceFiles(files: ReadonlyMap<string, string | Uint8Array>, folder: string): void {
  const prepared: Replacement[] = [];
  const replaced: Replacement[] = [];
  let journal: string | undefined;
  try {
    for (const [file, text] of files) prepared.push(reporting(file, () => prepare(file, text)));
    if (prepared.length > 1) journal = reporting(folder, () => writeJournal(folder, prepared));
    for (const replacement of prepared) {
      reporting(replacement.file, () => renameSync(replacement.temporary, replacement.target));
      replaced.push(replacement);
    }
  } catch (error) {
    for (const { temporary } of prepared) removeQuietly(temporary);
    const unrestored = replaced.filter((replacement) => !isUndone(replacement)).map(({ file }) => file);
    if (unrestored.length > 0 && error instanceof ReplaceError) {
      throw new ReplaceError(error.file, error.code, error.cause, unrestored);
    }
    if (journal !== undefined && unrestored.length === 0) removeQuietly(journal);
    throw error;
  }
  if (journal === undefined) return;
  for (const parent of new Set(prepared.map(({ target }) => dirname(target)))) syncFolder(parent);
  removeQuietly(journal);
}

interface Replacement {
  readonly file: string;
  /** The file with the new text. */
  readonly temporary: string;
  /** The file itself, or what it links to. */
  readonly target: string;
  /** The old content of the target; undefined if there was no file. */
  readonly before: Uint8Array | undefined;
  readonly after: string | Uint8Array;
  readonly attributes: TemporaryFile;
}

function prepare(file: string, after: string | Uint8Array): Replacement {
  const old = realPathOf(file);
  const target = old ?? file;
  const { before, attributes } = old === undefined ? { before: undefined, attributes: {} } : readOld(old);
  const folder = dirname(target);
  makeFolder(folder);
  removeTemporaries(folder);
  const temporary = writeTemporary(folder, after, { ...attributes, durable: true });
  return { file, temporary, target, before, after, attributes };
}

/** False if the old text cannot be written back. */
function isUndone({ target, before, attributes }: Replacement): boolean {
  try {
    restore(target, before, attributes);
    return true;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}

/**
 * Gives a file its old content, or removes it if there was none.
 *
 * @throws {Error} With the system's `code`. Then the file is as it was, and no temporary file is left.
 */
export function restore(target: string, before: Uint8Array | undefined, attributes: TemporaryFile): void {
  if (before === undefined) {
    rmSync(target, { force: true });
    return;
  }
  const temporary = writeTemporary(dirname(target), before, { ...attributes, durable: true });
  try {
    renameSync(temporary, target);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
}

/** Returns the path of a file with all links followed; undefined if there is no file yet. */
function realPathOf(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch (error) {
    // A broken link is there, and leads nowhere.
    if (systemCode(error) !== 'ENOENT' || lstatSync(file, { throwIfNoEntry: false }) !== undefined) throw error;
    return undefined;
  }
}

/** Returns the content and the attributes of a file that may be written. */
export function readOld(target: string): Pick<Replacement, 'before' | 'attributes'> {
  const { isFile, isDirectory } = kindOf(target);
  if (!isFile) throw Object.assign(new Error(target), { code: isDirectory ? 'EISDIR' : 'EINVAL' });
  // A rename would replace a read-only file too. Opening it for writing respects that somebody made it read-only.
  const file = openSync(target, 'r+');
  try {
    const { mode, uid, gid } = fstatSync(file);
    // Only root can set the owner. It must, or a container that runs as root takes the file from its owner.
    const attributes = { mode: mode & 0o7777, ...(process.geteuid?.() === 0 ? { owner: { uid, gid } } : {}) };
    return { before: readFileSync(file), attributes };
  } finally {
    closeSync(file);
  }
}

function kindOf(target: string): { readonly isFile: boolean; readonly isDirectory: boolean } {
  const status = statSync(target);
  return { isFile: status.isFile(), isDirectory: status.isDirectory() };
}

function reporting<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = systemCode(error);
    throw code === undefined ? error : new ReplaceError(file, code, error);
  }
}
