/** A file could not be replaced. All files are as they were, but for those in `unrestored`. */
export class ReplaceError extends Error {
  /** The path of the file, as the caller wrote it. */
  readonly file: string;
  /** The error code of the system: `ENOSPC`, `EACCES`, … */
  readonly code: string;
  /** Files that have their new text, because their old text could not be written back. The journal still has it. */
  readonly unrestored: readonly string[];

  constructor(file: string, code: string, cause: unknown, unrestored: readonly string[] = []) {
    super(`${file} cannot be written (${code}).`, { cause });
    this.name = 'ReplaceError';
    this.file = file;
    this.code = code;
    this.unrestored = unrestored;
  }
}
