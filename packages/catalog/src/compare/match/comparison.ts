import { compareData, type ParameterChange } from '../parameters/compare-data.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import { type MatchedErrors, matchErrors } from './match-errors.js';
import { type MatchedLocale, matchLocales } from './match-locales.js';

/** Two snapshots side by side: what every rule looks at. */
export interface Comparison extends MatchedErrors {
  readonly base: Snapshot;
  readonly head: Snapshot;
  readonly parameters: readonly ParameterChange[];
  /** The languages that both have. */
  readonly locales: readonly MatchedLocale[];
}

/** The comparison of two snapshots. */
export function comparisonOf(base: Snapshot, head: Snapshot): Comparison {
  const errors = matchErrors(base, head);
  return {
    base,
    head,
    ...errors,
    parameters: errors.pairs.flatMap(compareData),
    locales: matchLocales(base, head, errors.pairs),
  };
}
