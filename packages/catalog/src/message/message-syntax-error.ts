/** What makes a text no message, where, and what to do about it. */
export interface MessageSyntaxError {
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number;
  /** The name of a placeholder that cannot be one. */
  readonly wrongName?: string;
  /** What is wrong, in one sentence. */
  readonly reason: string;
  /** What to do about it, in one sentence. */
  readonly help: string;
}
