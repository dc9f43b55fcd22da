import type { RuleText } from '@error-contracts/catalog';
import type { Breach, Exchanged } from './exchanged.js';

/** One thing that every answer must satisfy. */
export interface AnswerRule extends RuleText {
  /** What to do about it, in one sentence. */
  readonly help: string;
  check(exchanged: Exchanged): Iterable<Breach>;
}
