import { dirname, join, relative } from 'node:path';
import { PROVENANCE_FOLDER } from '@error-contracts/catalog/read';
import {
  LockError,
  type LockOptions,
  removeAbandonedClaims,
  removeTemporaries,
  removeTemporariesBelow,
  systemCode,
  withLock,
} from '@error-contracts/catalog/write';
import { escapeForLog } from '@error-contracts/runtime/text';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../terminal/usage-error.js';
import { undoInterruptedEdit } from './undo-interrupted-edit.js';

/**
 * Resolves to the result of some work that reads and writes files below a folder, while no other process does so. It begins
 * with what a killed process left there: half an edit is taken back, and temporary files are removed.
 *
 * @param shown - What is written, in messages.
 * @throws {UsageError} If another process has the lock for too long, or if the folder cannot be written.
 */
export async function withFolderLock<Result>(
  folder: string,
  terminal: Terminal,
  work: () => Result | Promise<Result>,
  shown: string = shownPath(folder, terminal),
): Promise<Result> {
  return await explainingLocks(shown, terminal, async () => {
    let [begun, isTakenOver] = [false, false];
    const onTakeOver = (): void => {
      isTakenOver = true;
    };
    try {
      return await withLock(
        folder,
        () => {
          removeAbandonedClaims(folder);
          undoInterruptedEdit(folder, terminal);
          for (const below of ['.', 'locales', PROVENANCE_FOLDER]) removeTemporaries(join(folder, below), 0);
          if (isTakenOver) removeTemporariesBelow(folder);
          begun = true;
          return work();
        },
        { ...lockOptions(shown, terminal), onTakeOver },
      );
    } catch (error) {
      const code = systemCode(error);
      if (begun || code === undefined) throw error;
      const help = 'Make room, or give yourself the permission to write in its folder. Nothing was written.';
      throw new UsageError(`${shown} cannot be written (${code}).`, help);
    }
  });
}

/**
 * Resolves to the result of some work that takes a lock.
 *
 * @param shown - What is written, in messages; the folder of the lock if it is undefined.
 * @throws {UsageError} If another process has the lock for too long; it names the process.
 */
export async function explainingLocks<Result>(
  shown: string | undefined,
  terminal: Terminal,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LockError)) throw error;
    const lock = shownPath(error.lock, terminal);
    throw new UsageError(
      `${shown ?? shownPath(dirname(error.lock), terminal)} is locked by ${ownerText(error.owner)}.`,
      `Run the command again when that has ended. If it has ended, delete ${lock}. Nothing was written.`,
    );
  }
}

/** Returns how to wait for the lock of a folder: a line on standard error says for whom. */
export function lockOptions(shown: string, terminal: Terminal): LockOptions {
  const seconds = Number(terminal.env.ERROR_CONTRACTS_LOCK_TIMEOUT ?? 'none');
  return {
    ...(seconds >= 0 ? { timeout: seconds * 1000 } : {}),
    onWait: (owner) =>
      void terminal.stderr.write(`Waiting for ${ownerText(owner)}, which writes ${escapeForLog(shown)} …\n`),
  };
}

function ownerText(owner: LockError['owner']): string {
  return owner === undefined ? 'another process' : `process ${owner.pid} on ${owner.host}`;
}

function shownPath(path: string, { cwd }: Terminal): string {
  return relative(cwd, path) || '.';
}
