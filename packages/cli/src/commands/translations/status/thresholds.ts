import type { Thresholds } from '../../../command-line/threshold-parser.js';

/** Returns the thresholds that count: one of the command line for all languages leaves none of the config. */
export function mergedThresholds(
  ofConfig: Readonly<Record<string, number>> = {},
  given: Thresholds = new Map(),
): Thresholds {
  return given.has('*') ? given : new Map([...Object.entries(ofConfig), ...given]);
}

/** Returns the threshold of a language; undefined if it has none. */
export function thresholdOf(thresholds: Thresholds, locale: string): number | undefined {
  return thresholds.get(locale) ?? thresholds.get('*');
}
