import type { Draft } from '../draft/draft.js';
import type { Violation } from '../draft/violation.js';
import type { RuleText } from '../rule-text.js';
import type { CheckSettings } from './check-settings.js';

/** A rule of the catalogue. Each has one file, which is named like the rule. */
export interface Rule extends RuleText {
  /** The rule as a sentence in kebab-case. */
  readonly name: string;
  /** Every place in the draft that breaks the rule. */
  check(draft: Draft, settings?: CheckSettings): Iterable<Violation>;
}
