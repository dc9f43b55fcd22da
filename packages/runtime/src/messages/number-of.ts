/** A function that writes numbers in the notation of a language; it makes its `Intl.NumberFormat` at the first use. */
export function numberOf(locale: string): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    format ??= new Intl.NumberFormat(locale);
    return format.format(value);
  };
}
