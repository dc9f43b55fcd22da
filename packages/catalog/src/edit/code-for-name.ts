/**
 * Returns the string code of a new error in a range: its prefix and the name in lower case, without the words that the
 * prefix has already. `ORDER_NOT_FOUND` with `order.` is `order.not_found`. Words are joined like those of `codes`.
 */
export function codeForName(name: string, prefix: string, codes: Iterable<string>): string {
  const words = name.split('_');
  const known = prefix.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
  // If nothing is left of the name, the words say it twice.
  const repeats = known.length < words.length && known.every((word, index) => word === words[index]);
  const rest = repeats ? words.slice(known.length) : words;
  const style = styleOf(prefix, codes);
  return `${prefix}${style.case(rest.join(style.separator))}`;
}

interface Style {
  readonly separator: string;
  case(text: string): string;
}

/** Returns how most codes with a prefix are written behind it. */
function styleOf(prefix: string, codes: Iterable<string>): Style {
  const votes = new Map([
    ['_', 0.5],
    ['-', 0],
    ['.', 0],
  ]);
  let upper = 0;
  for (const code of codes) {
    if (!code.startsWith(prefix)) continue;
    const rest = code.slice(prefix.length);
    for (const [separator, count] of votes) if (rest.includes(separator)) votes.set(separator, count + 1);
    upper += rest === rest.toUpperCase() && rest !== rest.toLowerCase() ? 1 : -1;
  }
  const [separator] = [...votes].reduce((best, one) => (one[1] > best[1] ? one : best));
  const isUpper = upper > 0 || (upper === 0 && /[A-Z]/.test(prefix) && prefix === prefix.toUpperCase());
  return { separator, case: (text) => (isUpper ? text : text.toLowerCase()) };
}
