import { lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.js';
import { systemCode } from './system-code.js';
import { removeAbandoned, type TemporaryFile, writeTemporary } from './temporary-file.js';

/** A file could not be replaced. All files are as they were. */
export class ReplaceError extends Error {
  /** The path of the file, as the caller wrote it. */
  readonly file: string;
  /** The error code of the system: `ENOSPC`, `EACCES`, … */
  readonly code: string;

  constructor(file: string, code: string, cause: unknown) {
    super(`${file} cannot be written (${code}).`, { cause });
    this.name = 'ReplaceError';
    this.file = file;
    this.code = code;
  }
}

/**
 * Replaces the texts of files that people wrote, or makes these files. A reader sees the old text or the new one, never
 * a part of it, even after a crash. Permissions stay, and a link stays a link: its target is replaced. All texts are on
 * the disk before the first file changes, so that a killed process leaves each file whole.
 *
 * @throws {ReplaceError} If one of them cannot be written. Then all files are as they were.
 */
export async function replaceFiles(files: ReadonlyMap<string, string>): Promise<void> {
  const prepared: Replacement[] = [];
  const replaced: Replacement[] = [];
  try {
    for (const [file, text] of files) prepared.push(await reporting(file, () => prepare(file, text)));
    for (const replacement of prepared) {
      await reporting(replacement.file, () => rename(replacement.temporary, replacement.target));
      replaced.push(replacement);
    }
  } catch (error) {
    for (const { temporary } of prepared) await rm(temporary, { force: true });
    for (const replacement of replaced) await undo(replacement);
    throw error;
  }
}

interface Replacement {
  readonly file: string;
  /** The file with the new text. */
  readonly temporary: string;
  /** The file itself, or what it links to. */
  readonly target: string;
  /** The old content of the target; undefined if there was no file. */
  readonly before: Uint8Array | undefined;
  readonly attributes: TemporaryFile;
}

async function prepare(file: string, text: string): Promise<Replacement> {
  const old = await realPathOf(file);
  const target = old ?? file;
  const { before, attributes } = old === undefined ? { before: undefined, attributes: {} } : await readOld(old);
  const folder = dirname(target);
  await makeFolder(folder);
  await removeAbandoned(folder);
  const temporary = await writeTemporary(folder, text, { ...attributes, durable: true });
  return { file, temporary, target, before, attributes };
}

async function undo({ target, before, attributes }: Replacement): Promise<void> {
  if (before === undefined) await rm(target);
  else await rename(await writeTemporary(dirname(target), before, attributes), target);
}

/** Resolves to the path of a file with all links followed; undefined if there is no file yet. */
async function realPathOf(file: string): Promise<string | undefined> {
  try {
    return await realpath(file);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' || (await isThere(file))) throw error;
    return undefined;
  }
}

/** True for a broken link as well. */
async function isThere(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function readOld(target: string): Promise<Pick<Replacement, 'before' | 'attributes'>> {
  const status = await stat(target);
  if (!status.isFile()) throw Object.assign(new Error(target), { code: status.isDirectory() ? 'EISDIR' : 'EINVAL' });
  // A rename would replace a read-only file too. Opening it for writing respects that somebody made it read-only.
  const handle = await open(target, 'r+');
  try {
    const { mode, uid, gid } = status;
    // Only root can set the owner. It must, or a container that runs as root takes the file from its owner.
    const attributes = { mode: mode & 0o7777, ...(process.geteuid?.() === 0 ? { owner: { uid, gid } } : {}) };
    return { before: await handle.readFile(), attributes };
  } finally {
    await handle.close();
  }
}

async function reporting<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = systemCode(error);
    throw code === undefined ? error : new ReplaceError(file, code, error);
  }
}
