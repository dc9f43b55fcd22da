/**
 * Returns a function that writes lists of texts as a language does: `a, b, and c`, or with `disjunction` `a, b, or c`.
 * What is no list is empty.
 */
export function listFormatOf(
  locale: string,
  type: Intl.ListFormatType = 'conjunction',
): (values: readonly string[]) => string {
  let format: Intl.ListFormat | undefined;
  return (values) => {
    if (!Array.isArray(values)) return '';
    format ??= new Intl.ListFormat(locale, { type });
    return format.format(values.every(isText) ? values : values.map(textOf));
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** An object may have a `toString` that throws. */
function textOf(value: unknown): string {
  return typeof value === 'object' ? '' : String(value);
}
