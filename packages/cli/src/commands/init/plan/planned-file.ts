/** A file that a project should have. */
export interface PlannedFile {
  /** Absolute. */
  readonly path: string;
  /**
   * Returns its new text, given the present one without a byte order mark; undefined if it stays as it is. A string is the
   * text of a new file, and leaves one that is there.
   */
  readonly text: string | ((before: string | undefined) => string | undefined);
}
