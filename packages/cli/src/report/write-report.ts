import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ReplaceError, replaceFiles } from '@error-contracts/catalog/write';
import { UsageError } from '../terminal/usage-error.js';

/** Where a report is written, and whether another file may be there. */
export interface ReportFile {
  readonly out: string;
  readonly force?: boolean | undefined;
}

/**
 * Throws unless a report may be written: it replaces an older one, which begins with the same mark, and no file that
 * somebody wrote.
 *
 * @throws {UsageError} If the file is no report, or has no name.
 */
export function requireOwnFile({ out, force = false }: ReportFile, mark: string, cwd: string): void {
  if (out.trim() === '') throw new UsageError('--out is empty.', 'Name a file, such as report.html.');
  const path = resolve(cwd, out);
  if (force || !existsSync(path) || startOf(path, mark.length) === mark) return;
  throw new UsageError(`${out} exists and is no report.`, 'Name another file, or replace it with --force.');
}

/**
 * Writes a report, whole or not at all.
 *
 * @throws {UsageError} If the folder does not exist, or if the file cannot be written.
 */
export function writeReport({ out }: ReportFile, text: string, cwd: string): void {
  const path = resolve(cwd, out);
  if (!existsSync(dirname(path)))
    throw new UsageError(`${dirname(out)} does not exist.`, 'Make the folder, or name another one.');
  try {
    replaceFiles(new Map([[path, text]]), dirname(path));
  } catch (error) {
    if (!(error instanceof ReplaceError)) throw error;
    throw new UsageError(`${out} cannot be written (${error.code}).`, 'Name a file in a folder that you may write to.');
  }
}

function startOf(path: string, length: number): string {
  try {
    const file = openSync(path, 'r');
    try {
      const start = Buffer.alloc(length);
      return start.toString('utf8', 0, readSync(file, start));
    } finally {
      closeSync(file);
    }
  } catch {
    // A folder, or a file that nobody may read: the sentence about it comes when it is written.
    return '';
  }
}
