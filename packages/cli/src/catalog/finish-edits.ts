import { escapeForLog } from '@error-contracts/runtime/text';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../terminal/usage-error.js';
import { hasUnfinishedEdit } from './undo-interrupted-edit.js';
import { editFolder } from './with-edit-lock.js';
import { withFolderLock } from './with-folder-lock.js';

/**
 * Waits for an edit of a catalogue that goes on, and takes back one that was killed halfway. Commands that only read call it
 * first. If that is impossible, a note says so: what they report then is how the files are.
 */
export async function finishEdits(catalog: string, terminal: Terminal): Promise<void> {
  const folder = editFolder(catalog, terminal.cwd);
  if (!hasUnfinishedEdit(folder)) return;
  try {
    await withFolderLock(folder, terminal, () => {}, catalog);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.stderr.write(`note: An edit may be half done. ${escapeForLog(error.message)}\n`);
  }
}
