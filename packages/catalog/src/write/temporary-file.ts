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

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** In milliseconds; the present if another run has just renamed the file. */
function modifiedAt(path: string): number {
  return lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}
