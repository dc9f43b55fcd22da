/** A folder to be written contains files that error-contracts did not write. Nothing was written. */
export class ForeignFilesError extends Error {
  readonly folder: string;
  /** The first ones, at most three: paths relative to the folder, sorted. */
  readonly files: readonly string[];

  constructor(folder: string, files: readonly string[]) {
    super(`${folder} contains files that error-contracts did not write: ${files.join(', ')}`);
    this.name = 'ForeignFilesError';
    this.folder = folder;
    this.files = files;
  }
}
