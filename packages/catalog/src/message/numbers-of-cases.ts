/**
 * Returns a function from the cases of plurals to the numbers below 200 that each stands for; one for a case such as
 * `=1`. Fractions count only for a case that no whole number has: Danish has `one` for 0.1, but people write it
 * for 1.
 */
export function numbersOfCases(tag: string): (type: string, key: string) => readonly number[] {
  const known = new Map<string, ReadonlyMap<string, readonly number[]>>();
  return (type, key) => {
    const exact = /^=(\d{1,15})$/.exec(key)?.[1];
    if (exact !== undefined) return [Number(exact)];
    const kind = type === 'selectordinal' ? 'ordinal' : 'cardinal';
    let cases = known.get(kind);
    if (cases === undefined) {
      cases = casesOf(tag, kind);
      known.set(kind, cases);
    }
    return cases.get(key) ?? [];
  };
}

const HIGHEST = 200;
const FRACTIONS = [0.5, 1.5, 2.5];

function casesOf(tag: string, type: 'cardinal' | 'ordinal'): ReadonlyMap<string, readonly number[]> {
  const rules = pluralRules(tag, type);
  if (rules === undefined) return new Map();
  const cases = new Map<string, number[]>();
  for (let number = 0; number < HIGHEST; number++) {
    const key = rules.select(number);
    const numbers = cases.get(key);
    if (numbers === undefined) cases.set(key, [number]);
    else numbers.push(number);
  }
  const ofWholes = new Set(cases.keys());
  for (const number of FRACTIONS) {
    const key = rules.select(number);
    if (!ofWholes.has(key)) cases.set(key, [...(cases.get(key) ?? []), number]);
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
