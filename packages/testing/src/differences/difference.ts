/** One thing in which a response or an error is not what the contract says. */
export interface Difference {
  /** What differs: `status`, `code`, `name`, `data`, `header`, `language`, `schema`, … */
  readonly kind: DifferenceKind;
  /** Where: a JSON pointer into the body, or the name of a header. */
  readonly at?: string;
  /** Shown as they are, escaped. */
  readonly expected: string;
  readonly received: string;
  /** How to mend it, in a sentence. */
  readonly help?: string;
}

/** The kinds of differences, in the order in which they are shown. */
export type DifferenceKind = 'response' | 'status' | 'code' | 'name' | 'data' | 'header' | 'language' | 'schema';
