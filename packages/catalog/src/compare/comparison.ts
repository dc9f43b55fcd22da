import { type MatchedErrors, matchErrors } from './match-errors.js';
import { type MatchedLocale, matchLocales } from './match-locales.js';
import { compareData, type ParameterChange } from './parameters/compare-data.js';
import type { Snapshot } from './snapshot/snapshot.js';

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
  let parameters: readonly ParameterChange[] | undefined;
  let locales: readonly MatchedLocale[] | undefined;
  return {
    base,
    head,
    ...errors,
    // Some rules need neither, and `check` runs only those.
    get parameters() {
      parameters ??= errors.pairs.flatMap(compareData);
      return parameters;
    },
    get locales() {
      locales ??= matchLocales(base, head, errors.pairs);
      return locales;
    },
  };
}
