import { randomBytes } from 'node:crypto';
import { lstat, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from './system-code.js';

/** How a temporary file is made. */
export interface TemporaryFile {
  /** Permission bits; without them the system's default. */
  readonly mode?: number;
  /** User and group; without them those of this process. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** Wait until the content is on the disk, not only in memory. */
  readonly durable?: boolean;
}

/**
 * The path of a new file in the folder that holds the content in full, ready to be renamed; nothing is left behind where
 * that fails.
 *
 * @throws {Error} With the system's `code`: the disk is full, the folder is read-only.
 */
export async function writeTemporary(
  folder: string,
  content: string | Uint8Array,
  { mode, owner, durable = false }: TemporaryFile = {},
): Promise<string> {
  // A name that nobody can foresee, and never over a file that is there: a link planted under it leads nowhere.
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

/** Whether a file has the name of a temporary one: what a killed run may leave behind. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/** A write takes milliseconds: what is older belongs to no run that still lives. */
const ABANDONED_AFTER = 60_000;

/** Removes what killed runs left in a folder. */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter(isTemporary)) {
    const path = join(folder, name);
    if (Date.now() - (await modifiedAt(path)) > ABANDONED_AFTER) await rm(path, { force: true });
  }
}

/** In milliseconds; now, where another run has just renamed the file. */
async function modifiedAt(path: string): Promise<number> {
  try {
    return (await lstat(path)).mtimeMs;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return Date.now();
    throw error;
  }
}
