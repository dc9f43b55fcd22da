/**
 * A function that writes numbers in the notation of a language.
 *
 * Where the language writes whole numbers with `separator` between groups of three, from `least` on, positive integers
 * are written without `Intl`; for all other numbers its `Intl.NumberFormat` is made at the first use and kept.
 */
export function numberOf(locale: string, separator?: string, least = 1000): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    // Zero is left to Intl, which writes the sign of -0.
    if (separator && value > 0 && Number.isSafeInteger(value)) {
      return value < least ? `${value}` : `${value}`.replace(/\B(?=(...)+$)/g, separator);
    }
    format ??= new Intl.NumberFormat(locale);
    return format.format(value);
  };
}
