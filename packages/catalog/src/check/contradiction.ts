/** A keyword in the schema of a parameter that contradicts its type or another keyword. */
export interface Contradiction {
  /** Where in the schema it is. */
  readonly path: readonly (string | number)[];
  readonly at?: 'key';
  /** What is wrong, as the end of a sentence that begins with the parameter: `has …`. */
  readonly reason: string;
  readonly help: string;
}
