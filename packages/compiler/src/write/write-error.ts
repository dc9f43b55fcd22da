import { systemCode } from '@error-contracts/catalog/write';

/** The system does not let a folder be written. Nothing was written. */
export class WriteError extends Error {
  readonly folder: string;
  /** The code of the system, such as EACCES. */
  readonly code: string;

  constructor(folder: string, code: string, cause: unknown) {
    super(`${folder} cannot be written (${code}).`, { cause });
    this.name = 'WriteError';
    this.folder = folder;
    this.code = code;
  }
}

/**
 * Returns the result of some work on a folder.
 *
 * @throws {WriteError} If the system refuses the work.
 */
export function writingTo<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = systemCode(error);
    throw code === undefined || error instanceof WriteError ? error : new WriteError(folder, code, error);
  }
}
