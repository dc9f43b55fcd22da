import type { Language } from './language/language.js';
import type { LocaleHabits } from './locale-habits.js';
import type { SourceText } from './source-text.js';
import type { Text } from './text/text.js';

/** A translation and the text that it translates, with all that rules look at. */
export interface TextPair {
  /** The name of the error. */
  readonly name: string;
  readonly source: SourceText;
  readonly target: Text;
  readonly sourceLanguage: Language;
  readonly language: Language;
  /** Words that belong to the program: the names of the parameters, and the values that they have by default. */
  readonly programWords: ReadonlySet<string>;
  /** The terms of the glossary of the language that forbid words. */
  readonly terms: readonly GlossaryTerm[];
  /** What the other texts of the language do. */
  readonly habits: LocaleHabits;
}

/** A term of the source language, and the words that its translations must not use. */
export interface GlossaryTerm {
  readonly term: string;
  /** Finds the term in a source text. */
  readonly pattern: RegExp;
  /** The translation that the glossary prefers, as it has it. */
  readonly preferred: string | undefined;
  /** Find the forbidden words in a translation. */
  readonly forbidden: readonly RegExp[];
}
