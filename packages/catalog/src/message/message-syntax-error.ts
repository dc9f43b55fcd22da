/** What is wrong inside a text, where, and how to mend it. */
export interface MessageSyntaxError {
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number;
  /** What is wrong, in one sentence. */
  readonly reason: string;
  /** How to mend it, in one sentence. */
  readonly help: string;
}
