import type { RuleText, Severity } from '@error-contracts/catalog';
import type { TextPair } from './text-pair.js';

/** A rule of a translation and its source. Each has one file, which is named like the rule. */
export interface TextRule extends RuleText {
  /** The rule as a sentence in kebab-case. */
  readonly name: string;
  /** Whether it also looks at texts that do not parse. Others would only see the same mistake again. */
  readonly looksAtCharacters?: true;
  /** Whether the rule may find something. It is asked first, because most texts break nothing. */
  readonly applies?: (pair: TextPair) => boolean;
  /** Everything in the target that breaks the rule. */
  check(pair: TextPair): Iterable<TextViolation>;
}

/** Something in a translation that breaks a rule. */
export interface TextViolation {
  /** Where in the target it is, in UTF-16 code units. Absent if no part of it is wrong, or something is missing. */
  readonly offset?: number;
  /** The piece that is wrong. Without it, the whole text is shown. */
  readonly value?: string;
  /** What is wrong, in one sentence that ends with a full stop. */
  readonly message: string;
  /** What to do about it, in one sentence that ends with a full stop. */
  readonly help: string;
  /** The severity, if it is not that of the rule. */
  readonly severity?: Severity;
}
