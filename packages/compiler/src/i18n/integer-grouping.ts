/** How a language separates the digits of a whole number in groups of three. */
export interface IntegerGrouping {
  readonly separator: string;
  /** The smallest number that gets a separator: Spanish writes 1234 and 12.345, Ewe 12345 and 123,456. */
  readonly least: number;
}

/**
 * Returns how a language groups the digits of non-negative whole numbers. Undefined if it does not use Latin digits in
 * groups of three, or if `Intl` does not know the language.
 */
export function integerGrouping(tag: string): IntegerGrouping | undefined {
  if (Intl.NumberFormat.supportedLocalesOf([tag]).length === 0) return undefined;
  const format = new Intl.NumberFormat(tag);
  const [, separator, ...others] = /^1(\D)234(\D)567(\D)890$/.exec(format.format(1_234_567_890)) ?? [];
  if (separator === undefined || others.some((other) => other !== separator)) return undefined;
  const least = [1000, 10_000, 100_000, 1_000_000].find((number) => format.format(number).includes(separator));
  return least === undefined ? undefined : { separator, least };
}
