/** The direction of a text; `auto` if its language is not known. */
export type Direction = 'ltr' | 'rtl' | 'auto';

/** The scripts that are written from right to left. */
const RIGHT_TO_LEFT = /^(Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

/** Returns the direction of texts in this language. */
export function directionOf(locale: string): Direction {
  if (locale === 'und') return 'auto';
  try {
    return RIGHT_TO_LEFT.test(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'auto';
  }
}
