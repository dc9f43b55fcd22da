import type { Message } from '@error-contracts/catalog/message';

/** A text in ICU MessageFormat, as rules look at it. */
export interface Text {
  /** The text as the file has it. */
  readonly raw: string;
  /** The parsed text; undefined if it does not parse. */
  readonly message: Message | undefined;
  /**
   * What people see of it. Everything else (placeholders, the words of selectors, quotes) is replaced by as many
   * {@link HOLE}s, so that an offset means the same in both.
   */
  readonly visible: string;
  /** The runs of letters in `visible`. */
  readonly words: readonly Word[];
}

/** A run of letters. */
export interface Word {
  readonly text: string;
  readonly offset: number;
}

/** Stands for each code unit that is syntax: the object replacement character. */
export const HOLE = '\ufffc';
