import { InvalidArgumentError } from 'commander';

/** How much of each language must be translated, in percent, by its tag; `*` is for all others. */
export type Thresholds = ReadonlyMap<string, number>;

/**
 * Returns the thresholds with one more: `de=100`, or `90` for every language.
 *
 * @throws {InvalidArgumentError} If it is no percentage.
 */
export function withThreshold(word: string, earlier: Thresholds = new Map()): Thresholds {
  const [, tag = '*', percent] = /^(?:([^=]+)=)?(\d{1,3}(?:\.\d{1,3})?)$/.exec(word) ?? [];
  if (percent === undefined || Number(percent) > 100) {
    throw new InvalidArgumentError('Write a tag and a percentage, such as de=100, or a percentage for all languages.');
  }
  return new Map([...earlier, [tag, Number(percent)]]);
}

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
