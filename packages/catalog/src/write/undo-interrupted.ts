import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from './digest.js';
import { JOURNAL_FILE, type JournalEntry, readJournal } from './journal.js';
import { isFromHere } from './owner.js';
import { readOld, restore } from './replace-files.js';
import { systemCode } from './system-code.js';

/** What became of an edit that a process did not finish. */
export type Interrupted =
  /** Its files are as they were before it. */
  | { readonly outcome: 'taken back'; readonly files: readonly string[] }
  /** A file has been changed since, so that all of them were left as they are. */
  | { readonly outcome: 'left'; readonly files: readonly string[] }
  /** The journal was written on another machine, or is none. Nothing was done. */
  | { readonly outcome: 'foreign'; readonly journal: string; readonly host?: string };

/**
 * Takes back the edit of several files that a killed process left half done in a folder. The caller holds the lock of the
 * folder. Returns undefined if there is none, or if it was whole. If this is killed too, the next call goes on.
 *
 * @throws {Error} With the system's `code`, if a file cannot be restored.
 */
export function undoInterrupted(folder: string): Interrupted | undefined {
  const journal = readJournal(folder);
  if (journal === undefined) return undefined;
  const path = join(folder, JOURNAL_FILE);
  if (journal === 'unreadable') return { outcome: 'foreign', journal: path };
  // A journal that came with a repository must not decide what is written on this machine.
  if (!isFromHere(journal.owner)) return { outcome: 'foreign', journal: path, host: journal.owner.host };
  const states = journal.entries.map((entry) => ({ ...entry, state: stateOf(entry) }));
  const files = states.map(({ target }) => target);
  if (states.some(({ state }) => state === 'other')) {
    rmSync(path, { force: true });
    return { outcome: 'left', files };
  }
  const changed = states.filter(({ state }) => state === 'new');
  const isHalf = changed.length > 0 && states.some(isPending);
  if (isHalf) {
    for (const { target, before } of changed) restore(target, before, before === undefined ? {} : attributesOf(target));
  }
  rmSync(path, { force: true });
  return isHalf ? { outcome: 'taken back', files: changed.map(({ target }) => target) } : undefined;
}

/** True if a file still has its old text, and was to get another one. */
function isPending({ state, before, after }: JournalEntry & { readonly state: State }): boolean {
  return state === 'old' && (before === undefined || digest(before) !== after);
}

type State = 'old' | 'new' | 'other';

function attributesOf(target: string) {
  return readOld(target).attributes;
}

function stateOf({ target, before, after }: JournalEntry): State {
  const now = contentOf(target);
  if (now === undefined) return before === undefined ? 'old' : 'other';
  if (before !== undefined && now.equals(before)) return 'old';
  return digest(now) === after ? 'new' : 'other';
}

function contentOf(target: string): Buffer | undefined {
  try {
    return readFileSync(target);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
