/** One thing in which a response or an error is not what the contract or the test says. */
export interface Difference {
  /** What differs. */
  readonly kind: DifferenceKind;
  /** Where: a JSON pointer into the data or the body, the name of a header, or a language. */
  readonly at?: string;
  /** On one line, escaped. */
  readonly expected: string;
  /** On one line, escaped. */
  readonly received: string;
  /** How to mend it, in a sentence. */
  readonly help?: string;
}

/** The kinds of differences, in the order in which they are shown. `body` is where the schema of a response is broken. */
export type DifferenceKind =
  | 'response'
  | 'error'
  | 'catalog'
  | 'status'
  | 'code'
  | 'name'
  | 'data'
  | 'body'
  | 'text'
  | 'header';
