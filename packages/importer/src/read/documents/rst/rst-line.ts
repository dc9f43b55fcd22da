/** A line of a document with its number, from 1. */
export interface RstLine {
  readonly text: string;
  readonly number: number;
}
