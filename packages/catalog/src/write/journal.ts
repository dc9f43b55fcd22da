import { renameSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readBytes } from '../read/read-bytes.js';
import { digest } from './digest.js';
import { type Owner, thisProcess } from './owner.js';
import { syncFolder } from './sync-folder.js';
import { systemCode } from './system-code.js';
import { writeTemporary } from './temporary-file.js';

/** The file in the folder of a catalogue that has the old texts while an edit of several files goes on. */
export const JOURNAL_FILE = '.error-contracts-journal';

/** In bytes; a longer text is more than a string can be. */
const LARGEST_JOURNAL = 500_000_000;

/** One file of an edit. */
export interface JournalEntry {
  /** The file itself, not a link to it; absolute. */
  readonly target: string;
  /** The old content; undefined if there was no file. */
  readonly before: Uint8Array | undefined;
  /** The SHA-256 of the new text. */
  readonly after: string;
}

/** An edit of several files that has begun. */
export interface Journal {
  readonly owner: Owner;
  readonly entries: readonly JournalEntry[];
}

/** Writes the journal of an edit to the disk, and returns its path. */
export function writeJournal(
  folder: string,
  files: readonly (Pick<JournalEntry, 'target' | 'before'> & { readonly after: string | Uint8Array })[],
): string {
  const entries = files.map(({ target, before, after }) => ({
    target: relative(folder, target),
    before: before === undefined ? null : Buffer.from(before).toString('base64'),
    after: digest(after),
  }));
  const path = join(folder, JOURNAL_FILE);
  const temporary = writeTemporary(folder, JSON.stringify({ owner: thisProcess(), entries }), {
    mode: 0o600,
    durable: true,
  });
  renameSync(temporary, path);
  syncFolder(folder);
  return path;
}

/** Returns the journal in a folder; undefined if there is none, `'unreadable'` if no version of this package wrote it. */
export function readJournal(folder: string): Journal | 'unreadable' | undefined {
  let text: string;
  try {
    text = new TextDecoder().decode(readBytes(join(folder, JOURNAL_FILE), LARGEST_JOURNAL));
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    if (systemCode(error) === undefined) throw error;
    return 'unreadable';
  }
  try {
    const { owner, entries } = JSON.parse(text) as { owner: Owner; entries: readonly StoredEntry[] };
    return {
      owner,
      entries: entries.map(({ target, before, after }) => ({
        target: resolve(folder, target),
        before: before === null ? undefined : Buffer.from(before, 'base64'),
        after,
      })),
    };
  } catch {
    return 'unreadable';
  }
}

interface StoredEntry {
  readonly target: string;
  readonly before: string | null;
  readonly after: string;
}
