import type { TranslatedText } from './check-texts.js';
import { makeSourceText } from './source-text.js';
import { makeText } from './text/make-text.js';

/** A translation and its source, as a file of a translator has them. */
export interface PlainTexts {
  readonly name: string;
  /** ICU MessageFormat. */
  readonly source: string;
  /** ICU MessageFormat. */
  readonly target: string;
  /** The names of the parameters, and the words that they are by default. */
  readonly programWords?: Iterable<string>;
}

/** Returns a translation and its source, ready for the rules. */
export function textPair({ name, source, target, programWords = [] }: PlainTexts): TranslatedText {
  return { name, source: makeSourceText(source), target: makeText(target), programWords: new Set(programWords) };
}
