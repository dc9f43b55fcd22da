/** A function that gives the plural category of a quantity in a language (`{n, plural, …}`). */
export function pluralOf(locale: string): (value: number) => string {
  return categoryOf(locale, 'cardinal');
}

/** A function that gives the plural category of a rank in a language (`{n, selectordinal, …}`). */
export function ordinalOf(locale: string): (value: number) => string {
  return categoryOf(locale, 'ordinal');
}

function categoryOf(locale: string, type: Intl.PluralRuleType): (value: number) => string {
  let rules: Intl.PluralRules | undefined;
  return (value) => {
    rules ??= new Intl.PluralRules(locale, { type });
    return rules.select(value);
  };
}
