import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Interrupted, JOURNAL_FILE, undoInterrupted } from '@error-contracts/catalog/write';
import { escapeForLog } from '@error-contracts/runtime/text';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../terminal/usage-error.js';

/**
 * Takes back the edit that a killed process left half done in a folder, and says so in one line on standard error. The caller
 * has the lock of the folder.
 *
 * @throws {UsageError} If another machine left it.
 */
export function undoInterruptedEdit(folder: string, terminal: Terminal): void {
  const interrupted = undoInterrupted(folder);
  if (interrupted === undefined) return;
  const shown = (path: string): string => escapeForLog(relative(terminal.cwd, path));
  if (interrupted.outcome === 'foreign') throw foreignJournal(interrupted, shown);
  const files = interrupted.files.map(shown).join(', ');
  terminal.stderr.write(
    interrupted.outcome === 'taken back'
      ? `note: An edit was killed halfway; ${files} ${interrupted.files.length === 1 ? 'is' : 'are'} as before it. Run it again.\n`
      : `note: An edit was killed halfway, and its files were changed since; look at ${files}.\n`,
  );
}

/** Returns whether an edit goes on in a folder, or was killed halfway. */
export function hasUnfinishedEdit(folder: string): boolean {
  return existsSync(join(folder, JOURNAL_FILE));
}

function foreignJournal(
  { journal, host }: Extract<Interrupted, { outcome: 'foreign' }>,
  shown: (path: string) => string,
): UsageError {
  const message =
    host === undefined
      ? `${shown(journal)} is not the journal of an edit.`
      : `${shown(journal)} says that an edit was killed halfway on ${escapeForLog(host)}.`;
  return new UsageError(message, 'Check the files beside it and in locales, then delete it. Nothing was written.');
}
