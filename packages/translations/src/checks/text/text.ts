import type { Message } from '@error-contracts/catalog/message';
import type { Variant } from './variants-of.js';

/** A text in ICU MessageFormat, as rules look at it. */
export interface Text {
  /** The text as the file has it. */
  readonly raw: string;
  /** The parsed text; undefined if it does not parse. */
  readonly message: Message | undefined;
  /**
   * What people see of it. Everything else is replaced by as many characters, so that an offset means the same in both:
   * a placeholder by {@link HOLE}s, the words of selectors and quotes by {@link GAP}s.
   */
  readonly visible: string;
  /** The runs of letters in `visible`. */
  readonly words: readonly Word[];
  /** The ways in which it can read; none if it does not parse. */
  readonly variants: readonly Variant[];
  /** What it has in common with a text that differs only in case, spaces and punctuation. */
  readonly key: string;
}

/** A run of letters. */
export interface Word {
  readonly text: string;
  readonly offset: number;
}

/** Stands for each code unit of a value that is put in: the object replacement character. */
export const HOLE = '\ufffc';

/** Stands for each code unit of other syntax: a control that no text needs. */
export const GAP = '\ufffb';
