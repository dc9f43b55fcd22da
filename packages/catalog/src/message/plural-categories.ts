/** The plural categories of a language. */
export interface PluralCategories {
  /** In the order of CLDR: zero, one, two, few, many, other. */
  readonly all: readonly string[];
  /** Those of everyday numbers. French needs `many` for millions only, so it is not among them. */
  readonly needed: readonly string[];
}

/**
 * Returns the plural categories of a language (CLDR), or undefined for a tag that is malformed or that `Intl` does not
 * know.
 */
export function pluralCategories(tag: string, type: 'cardinal' | 'ordinal'): PluralCategories | undefined {
  const rules = pluralRules(tag, type);
  if (rules === undefined) return undefined;
  const has = new Set<string>(rules.resolvedOptions().pluralCategories);
  const chosen = new Set<string>();
  for (const number of type === 'cardinal' ? [...FRACTIONS, ...EVERYDAY] : EVERYDAY) {
    // Most languages have chosen every category after a few numbers.
    if (chosen.size === has.size) break;
    chosen.add(rules.select(number));
  }
  return {
    all: ORDER.filter((category) => has.has(category)),
    needed: ORDER.filter((category) => has.has(category) && (chosen.has(category) || category === 'other')),
  };
}

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Enough for all numbers up to 1000: the rules of CLDR look at the last two digits, and a few at whole hundreds. */
const EVERYDAY = [...Array(121).keys(), ...Array.from({ length: 9 }, (_, index) => (index + 2) * 100)];
const FRACTIONS = [0.1, 0.5, 1.1, 1.5, 2.5, 5.5, 10.5];

function pluralRules(tag: string, type: 'cardinal' | 'ordinal'): Intl.PluralRules | undefined {
  try {
    // For a language that it does not know, Intl would silently use the language of the machine.
    if (Intl.PluralRules.supportedLocalesOf([tag]).length === 0) return undefined;
    return new Intl.PluralRules(tag, { type });
  } catch {
    return undefined;
  }
}
