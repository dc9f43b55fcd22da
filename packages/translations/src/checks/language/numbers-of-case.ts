/** Returns the first whole numbers that a plural case stands for, at most three; one for a case such as `=1`. */
export function numbersOfCase(tag: string, type: string, key: string): readonly number[] {
  const exact = /^=(\d{1,15})$/.exec(key)?.[1];
  if (exact !== undefined) return [Number(exact)];
  const kind = type === 'selectordinal' ? 'ordinal' : 'cardinal';
  return casesOf(tag, kind).get(key) ?? [];
}

const HIGHEST = 200;

function casesOf(tag: string, type: 'cardinal' | 'ordinal'): ReadonlyMap<string, readonly number[]> {
  const rules = pluralRules(tag, type);
  const cases = new Map<string, number[]>();
  for (let number = 0; rules !== undefined && number < HIGHEST; number++) {
    const key = rules.select(number);
    const numbers = cases.get(key) ?? [];
    if (numbers.length < 3) cases.set(key, [...numbers, number]);
  }
  return cases;
}

function pluralRules(tag: string, type: 'cardinal' | 'ordinal'): Intl.PluralRules | undefined {
  try {
    return Intl.PluralRules.supportedLocalesOf([tag]).length === 0 ? undefined : new Intl.PluralRules(tag, { type });
  } catch {
    return undefined;
  }
}
