import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isLock } from './lock-file.js';
import { removeQuietly } from './remove-quietly.js';
import { systemCode } from './system-code.js';

/** Attributes of a temporary file. */
export interface TemporaryFile {
  /** Permission bits; the default of the system if they are absent. */
  readonly mode?: number;
  /** User and group; those of this process if they are absent. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** Whether to wait until the content is on the disk. */
  readonly durable?: boolean;
}

/**
 * Writes the content to a new file in the folder and returns its path, ready to be renamed. If that fails, nothing is
 * left behind.
 *
 * @throws {Error} With the system's `code`: the disk is full, the folder is read-only.
 */
export function writeTemporary(
  folder: string,
  content: string | Uint8Array,
  { mode, owner, durable = false }: TemporaryFile = {},
): string {
  // The name is random and `wx` never opens an existing file, so that nobody can plant a link to another file.
  const path = join(folder, `.error-contracts-${randomBytes(8).toString('hex')}.tmp`);
  const file = openSync(path, 'wx');
  try {
    try {
      writeFileSync(file, content);
      if (owner !== undefined) fchownSync(file, owner.uid, owner.gid);
      if (mode !== undefined) fchmodSync(file, mode);
      if (durable) fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    removeQuietly(path);
    throw error;
  }
  return path;
}

const TEMPORARY = /^\.error-contracts-[0-9a-f]{16}\.tmp$/;

/** True for the name of a temporary file. A killed run may leave such a file behind. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/** In milliseconds. A write takes far less, so that an older file belongs to no running process. */
const ABANDONED_AFTER = 60_000;

/**
 * Removes the temporary files that killed runs left in a folder.
 *
 * @param age - In milliseconds. Whoever holds the lock of the folder removes all of them, with 0.
 */
export function removeTemporaries(folder: string, age: number = ABANDONED_AFTER): void {
  for (const name of namesIn(folder).filter(isTemporary)) {
    const path = join(folder, name);
    if (age === 0 || Date.now() - modifiedAt(path) > age) rmSync(path, { force: true });
  }
}

/** A catalogue with more folders keeps what a killed run left in the others, until a file there is written. */
const MOST_FOLDERS = 10_000;

/** Removes all temporary files below a folder. Whoever takes over the lock of a dead process does not know where it wrote. */
export function removeTemporariesBelow(folder: string): void {
  const folders = [folder];
  for (const one of folders) {
    // What is below a lock of its own belongs to the process that holds it, or to the next one that writes there.
    if (one !== folder && namesIn(one).some(isLock)) continue;
    removeTemporaries(one, 0);
    for (const name of foldersIn(one)) {
      const isSearched = !name.startsWith('.') && name !== 'node_modules';
      if (isSearched && folders.length < MOST_FOLDERS) folders.push(join(one, name));
    }
  }
}

/** None if the folder cannot be listed. Links are not followed. */
function foldersIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}

/** None if the folder cannot be listed: whoever reads or writes it reports that. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}

/** In milliseconds; the present if another run has just renamed the file. */
function modifiedAt(path: string): number {
  return lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}
