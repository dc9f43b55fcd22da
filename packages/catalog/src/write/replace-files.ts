import { lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.js';
import { systemCode } from './system-code.js';
import { removeAbandoned, type TemporaryFile, writeTemporary } from './temporary-file.js';

/** A file could not be replaced; every file is as it was. */
export class ReplaceError extends Error {
  /** The file, as it was named. */
  readonly file: string;
  /** What the system says: `ENOSPC`, `EACCES`, … */
  readonly code: string;

  constructor(file: string, code: string, cause: unknown) {
    super(`${file} cannot be written (${code}).`, { cause });
    this.name = 'ReplaceError';
    this.file = file;
    this.code = code;
  }
}

/**
 * Replaces the text of files that people wrote, or makes them. Whoever reads one of them meanwhile, or after a crash, sees
 * the old text or the new one, never a part; permissions stay, and of a link it is the target that is replaced. All texts
 * are on the disk before the first file changes: a process that is killed between two files leaves each of them whole.
 *
 * @throws {ReplaceError} Where one of them cannot be written; then every file is as it was.
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
  /** Holds the new text. */
  readonly temporary: string;
  /** Where the old text is: the file itself, or what it links to. */
  readonly target: string;
  /** What the target held; undefined where there was none. */
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

/** Where a file really is; undefined where there is none yet. */
async function realPathOf(file: string): Promise<string | undefined> {
  try {
    return await realpath(file);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' || (await isThere(file))) throw error;
    return undefined;
  }
}

/** Also true for a link whose target is gone. */
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
  // Opened for writing, although a rename would replace it all the same: who made it read-only meant it.
  const handle = await open(target, 'r+');
  try {
    const { mode, uid, gid } = status;
    // Only root may give files away, and must: else a container takes the file away from its owner.
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
