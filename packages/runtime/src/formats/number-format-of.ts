/** Returns a function that writes numbers in one style. Its `Intl.NumberFormat` is made at the first use and kept. */
export function numberFormatOf(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    format ??= new Intl.NumberFormat(locale, options);
    return format.format(value);
  };
}
