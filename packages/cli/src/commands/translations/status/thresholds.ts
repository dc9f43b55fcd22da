import type { Thresholds } from '../../../command-line/threshold-parser.js';

/** Returns the threshold of a language; undefined if it has none. */
export function thresholdOf(thresholds: Thresholds, locale: string): number | undefined {
  return thresholds.get(locale) ?? thresholds.get('*');
}
