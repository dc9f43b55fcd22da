/** A file that a pattern finds. */
export interface FoundFile {
  /** The index of the pattern in `include`. */
  readonly pattern: number;
  readonly package: string | undefined;
  /** Its path below the folder of the catalogue or of the package, with slashes. */
  readonly below: string;
  /** Its path for the source of files. */
  readonly path: string;
}
