/** No browser sends more, and an attacker gains nothing by sending more. */
const MOST_ENTRIES = 32;
const LONGEST_ENTRY = 128;

/**
 * Returns the language tags of an `Accept-Language` header, the most wanted first. Refused ones come last, as `en;q=0`.
 * Malformed tags are left out. A malformed weight is ignored, and so is `*`. Never throws.
 */
export function parseAcceptLanguage(header: string | null | undefined): readonly string[] {
  if (typeof header !== 'string') return [];
  const wanted: { readonly tag: string; readonly weight: number }[] = [];
  let start = 0;
  for (let entry = 0; entry < MOST_ENTRIES && start <= header.length; entry++) {
    const comma = header.indexOf(',', start);
    const end = comma === -1 ? header.length : comma;
    if (end - start <= LONGEST_ENTRY) wanted.push(...parseEntry(header.slice(start, end)));
    start = end + 1;
  }
  return wanted.sort((a, b) => b.weight - a.weight).map(({ tag }) => tag);
}

function parseEntry(entry: string): readonly { readonly tag: string; readonly weight: number }[] {
  const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim());
  if (!/^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(tag)) return [];
  const weight = weightOf(parameters);
  return [{ tag: weight === 0 ? `${tag};q=0` : tag, weight }];
}

function weightOf(parameters: readonly string[]): number {
  for (const parameter of parameters) {
    const weight = /^q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i.exec(parameter)?.[1];
    if (weight !== undefined) return Number(weight);
  }
  return 1;
}
