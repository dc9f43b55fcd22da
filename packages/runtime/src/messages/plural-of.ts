/** Returns the plural category of a non-negative integer, by the rule of CLDR for a language. */
export type IntegerRule = (n: number) => string;

/** Returns a function from a quantity to its plural category in a language (`{n, plural, …}`). */
export function pluralOf(locale: string, ofInteger?: IntegerRule): (value: number) => string {
  return categoryOf(locale, 'cardinal', ofInteger);
}

/** Returns a function from a rank to its plural category in a language (`{n, selectordinal, …}`). */
export function ordinalOf(locale: string, ofInteger?: IntegerRule): (value: number) => string {
  return categoryOf(locale, 'ordinal', ofInteger);
}

function categoryOf(locale: string, type: Intl.PluralRuleType, ofInteger?: IntegerRule): (value: number) => string {
  let rules: Intl.PluralRules | undefined;
  return (value) => {
    if (ofInteger && Number.isSafeInteger(value)) return ofInteger(Math.abs(value));
    rules ??= new Intl.PluralRules(locale, { type });
    return rules.select(value);
  };
}
