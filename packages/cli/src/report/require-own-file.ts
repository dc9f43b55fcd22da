import { closeSync, constants, existsSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
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

function startOf(path: string, length: number): string {
  try {
    // Nothing waits for the writer of a pipe.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const start = Buffer.alloc(length);
      return start.toString('utf8', 0, readSync(file, start));
    } finally {
      closeSync(file);
    }
  } catch {
    // A folder, a pipe, or a file that nobody may read: the sentence about it comes when it is written.
    return '';
  }
}
