import { resolve } from 'node:path';
import type { Written } from '@error-contracts/compiler';
import { explainingLocks, lockOptions } from '../../catalog/with-folder-lock.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import type { Target } from './targets.js';

/** The files of a target, and the folder that they go to, from the working directory. */
export interface EmittedTarget {
  readonly target: Target;
  readonly out: string;
  readonly files: ReadonlyMap<string, string>;
}

/** What was done to the folder of a target. */
export type WrittenTarget = Pick<EmittedTarget, 'target' | 'out'> & Written;

/**
 * Writes the files of all targets or of none. Resolves to what was done to each folder.
 *
 * @throws {UsageError} If a folder holds the work of a person, is locked for too long, or cannot be written.
 */
export async function writeTargets(
  emitted: readonly EmittedTarget[],
  terminal: Terminal,
): Promise<readonly WrittenTarget[]> {
  const { ForeignFilesError, WriteError, writeFolders } = await import('@error-contracts/compiler');
  const folders = new Map(emitted.map(({ out, files }) => [resolve(terminal.cwd, out), files]));
  const names = new Map(emitted.map(({ out }) => [resolve(terminal.cwd, out), out]));
  const shown = (folder: string): string => names.get(folder) ?? folder;
  try {
    const written = await explainingLocks(undefined, terminal, () =>
      writeFolders(folders, (folder) => lockOptions(shown(folder), terminal)),
    );
    return emitted.flatMap(({ target, out }) => {
      const done = written.get(resolve(terminal.cwd, out));
      return done === undefined ? [] : [{ target, out, ...done }];
    });
  } catch (error) {
    if (error instanceof ForeignFilesError) throw foreignFiles(shown(error.folder), error);
    if (error instanceof WriteError) {
      const help = 'Name a folder that you may write. Nothing was written.';
      throw new UsageError(`${shown(error.folder)} cannot be written (${error.code}).`, help);
    }
    throw error;
  }
}

/** Returns the usage error about a folder that holds the work of a person. */
export function foreignFiles(out: string, { files }: { readonly files: readonly string[] }): UsageError {
  return new UsageError(
    `${out} holds files that error-contracts did not write: ${files.join(', ')}`,
    'Choose another folder, or delete them first. Nothing was written.',
  );
}
