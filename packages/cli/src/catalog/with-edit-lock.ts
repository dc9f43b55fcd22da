import { existsSync, realpathSync, rmdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { makeFolder, systemCode } from '@error-contracts/catalog/write';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../terminal/usage-error.js';
import { withFolderLock } from './with-folder-lock.js';

/**
 * Resolves to the result of some work that reads a catalogue, changes it and writes it. Every command that writes a catalogue
 * or a file beside it does so in here: of two at once, one waits for the other, so that neither loses what the other wrote.
 * A person is never asked in here, because others would wait.
 *
 * @param catalog - Its path, from the working directory. If it does not exist, its folder is made for the work.
 * @throws {UsageError} If another process has the lock for too long, or if the folder cannot be written.
 */
export async function withEditLock<Result>(
  catalog: string,
  terminal: Terminal,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const folder = editFolder(catalog, terminal.cwd);
  const made = makeFolders(folder, catalog);
  try {
    return await withFolderLock(folder, terminal, work, catalog);
  } finally {
    for (const one of made.toReversed()) removeIfEmpty(one);
  }
}

/** Returns the folder that has the lock of a catalogue: that of the file itself, if the path is a link. */
export function editFolder(catalog: string, cwd: string): string {
  const path = resolve(cwd, catalog);
  return dirname(existsSync(path) ? realpathSync(path) : path);
}

function makeFolders(folder: string, catalog: string): readonly string[] {
  try {
    return makeFolder(folder);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const help = 'Check the path, or give yourself the permission to write there. Nothing was written.';
    throw new UsageError(`${catalog} cannot be written (${code}).`, help);
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}
