import { randomBytes } from 'node:crypto';
import { lstat, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
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
export async function writeTemporary(
  folder: string,
  content: string | Uint8Array,
  { mode, owner, durable = false }: TemporaryFile = {},
): Promise<string> {
  // The name is random and `wx` never opens an existing file, so that nobody can plant a link to another file.
  const path = join(folder, `.error-contracts-${randomBytes(8).toString('hex')}.tmp`);
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content);
    if (owner !== undefined) await handle.chown(owner.uid, owner.gid);
    if (mode !== undefined) await handle.chmod(mode);
    if (durable) await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(path, { force: true });
    throw error;
  }
  await handle.close();
  return path;
}

const TEMPORARY = /^\.error-contracts-[0-9a-f]{16}\.tmp$/;

/** True for the name of a temporary file. A killed run may leave such a file behind. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/** In milliseconds. A write takes far less, so that an older file belongs to no running process. */
const ABANDONED_AFTER = 60_000;

/** Removes what killed runs left in a folder. */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter(isTemporary)) {
    const path = join(folder, name);
    if (Date.now() - (await modifiedAt(path)) > ABANDONED_AFTER) await rm(path, { force: true });
  }
}

/** In milliseconds; the present if another run has just renamed the file. */
async function modifiedAt(path: string): Promise<number> {
  try {
    return (await lstat(path)).mtimeMs;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return Date.now();
    throw error;
  }
}
