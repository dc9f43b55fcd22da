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

/** Returns the comparison of two snapshots. */
export function comparisonOf(before: Snapshot, after: Snapshot): Comparison {
  const errors = matchErrors(before, after);
  let parameters: readonly ParameterChange[] | undefined;
  let locales: readonly MatchedLocale[] | undefined;
  return {
    before,
    after,
    ...errors,
    // Some rules need neither, and `check` runs only those.
    get parameters() {
      parameters ??= errors.pairs.flatMap(compareData);
      return parameters;
    },
    get locales() {
      locales ??= matchLocales(before, after, errors.pairs);
      return locales;
    },
  };
}
