/**
 * A function that writes numbers in the notation of a language.
 *
 * Where the language groups whole numbers by three with `separator`, as soon as `least` digits stand before the first
 * one, non-negative integers are written without `Intl`; for all other numbers its `Intl.NumberFormat` is made at the
 * first use and kept.
 */
export function numberOf(locale: string, separator?: string, least = 1): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    // Zero is left to Intl, which writes the sign of -0.
    if (separator && value > 0 && Number.isSafeInteger(value)) return grouped(`${value}`, separator, least);
    format ??= new Intl.NumberFormat(locale);
    return format.format(value);
  };
}

function grouped(digits: string, separator: string, least: number): string {
  let end = digits.length;
  if (end < 3 + least) return digits;
  let groups = '';
  for (; end > 3; end -= 3) groups = separator + digits.slice(end - 3, end) + groups;
  return digits.slice(0, end) + groups;
}
