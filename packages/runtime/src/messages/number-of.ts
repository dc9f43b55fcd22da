/**
 * Returns a function that writes numbers in the notation of a language.
 *
 * `separator` is what the language writes between groups of three digits, for numbers from `least` on. With it,
 * positive integers are written without `Intl`. For other numbers an `Intl.NumberFormat` is made at the first use and
 * kept.
 */
export function numberOf(locale: string, separator?: string, least = 1000): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    // Not for zero, because Intl writes the sign of -0.
    if (separator && value > 0 && Number.isSafeInteger(value)) {
      return value < least ? `${value}` : `${value}`.replace(/\B(?=(...)+$)/g, separator);
    }
    format ??= new Intl.NumberFormat(locale);
    return format.format(value);
  };
}
