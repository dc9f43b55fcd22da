/**
 * How a source uses an error: it makes it, tells it apart, names it in a text, or lists it as the key of a table.
 */
export type UseKind = 'thrown' | 'handled' | 'named' | 'listed';

/** One use of an error. */
export interface Use {
  readonly kind: UseKind;
  /** The present name of the error. */
  readonly name: string;
  /** Where, in UTF-16 code units from the start of the file. */
  readonly offset: number;
}
