/** A mistake that somebody could make in the service, and what finds it. */
export interface Fault {
  /** In a few words, for the table. */
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly finder: Finder;
  /** What the report says of it. */
  readonly says: RegExp;
}

/** A text in a file of the copy that is replaced: it must be there once. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A part of the kit. */
export type Finder = 'fuzz' | 'matchers' | 'coverage' | 'usage' | 'operations';
