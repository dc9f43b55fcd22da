import type { Breach, Exchanged } from './exchanged.js';
import { answerRules } from './rules/index.js';

/** A rule that an answer broke, and how. */
export interface BrokenRule extends Breach {
  readonly rule: string;
}

/** Returns every rule that an answer breaks. */
export function checkAnswer(exchanged: Exchanged): readonly BrokenRule[] {
  return Object.entries(answerRules).flatMap(([rule, { check }]) =>
    Array.from(check(exchanged), (breach) => ({ rule, ...breach })),
  );
}
