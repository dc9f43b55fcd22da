import { copyFileSync, linkSync, lstatSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder, removeQuietly, systemCode, writeTemporary } from '@error-contracts/catalog/write';
import { writingTo } from './write-error.js';

/** A generated file that gets a new text, or is removed if it has none. */
export interface FileChange {
  /** The folder of its target, for messages. */
  readonly folder: string;
  readonly path: string;
  readonly text: string | undefined;
}

/**
 * Makes all of these changes or none. Other processes see the old file or the new one, never a part: every new file is
 * complete before the first one gets its name. It is one synchronous step, so that no signal handler runs amid it. What a
 * killed process leaves half done is done again by the next run, because the files are generated.
 *
 * @throws {WriteError} If the system refuses one of them. Then all files are as they were.
 */
export function replaceFiles(changes: readonly FileChange[]): void {
  const prepared: Prepared[] = [];
  const made: string[] = [];
  const done: Prepared[] = [];
  try {
    for (const change of changes) prepared.push(writingTo(change.folder, () => prepare(change, made)));
    for (const change of prepared) {
      writingTo(change.folder, () => apply(change));
      done.push(change);
    }
  } catch (error) {
    for (const change of done.toReversed()) quietly(() => undo(change));
    cleanUp(prepared);
    for (const folder of made.toReversed()) quietly(() => rmdirSync(folder));
    throw error;
  }
  cleanUp(prepared);
}

interface Prepared {
  readonly folder: string;
  readonly path: string;
  /** The file with the new text; undefined if the file is to be removed. */
  readonly temporary: string | undefined;
  /** Another name of the old file; undefined if there was none. */
  readonly backup: string | undefined;
}

function prepare({ folder, path, text }: FileChange, made: string[]): Prepared {
  made.push(...makeFolder(dirname(path)));
  const backup = lstatSync(path, { throwIfNoEntry: false })?.isFile() ? backupOf(path) : undefined;
  try {
    return { folder, path, backup, temporary: text === undefined ? undefined : writeTemporary(dirname(path), text) };
  } catch (error) {
    if (backup !== undefined) removeQuietly(backup);
    throw error;
  }
}

/** A link costs no room. Some file systems have none. */
function backupOf(path: string): string {
  const backup = writeTemporary(dirname(path), '');
  rmSync(backup);
  try {
    linkSync(path, backup);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    copyFileSync(path, backup);
  }
  return backup;
}

function apply({ path, temporary }: Prepared): void {
  if (temporary === undefined) rmSync(path, { force: true });
  else renameSync(temporary, path);
}

function undo({ path, backup }: Prepared): void {
  if (backup === undefined) rmSync(path, { force: true });
  else renameSync(backup, path);
}

function cleanUp(prepared: readonly Prepared[]): void {
  for (const { temporary, backup } of prepared) {
    for (const path of [temporary, backup]) if (path !== undefined) removeQuietly(path);
  }
}

/** What cannot be undone is written again by the next run, and must not hide why the work failed. */
function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}
