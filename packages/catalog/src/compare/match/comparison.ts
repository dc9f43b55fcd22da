import { compareData, type ParameterChange } from '../parameters/compare-data.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import { type MatchedErrors, matchErrors } from './match-errors.js';
import { type MatchedLocale, matchLocales } from './match-locales.js';

/** Two snapshots and what belongs together in them: all that a rule looks at. */
export interface Comparison extends MatchedErrors {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly parameters: readonly ParameterChange[];
  /** The languages that both have. */
  readonly locales: readonly MatchedLocale[];
}

/** The comparison of two snapshots. */
export function comparisonOf(before: Snapshot, after: Snapshot): Comparison {
  const errors = matchErrors(before, after);
  return {
    before,
    after,
    ...errors,
    parameters: errors.pairs.flatMap(compareData),
    locales: matchLocales(before, after, errors.pairs),
  };
}
