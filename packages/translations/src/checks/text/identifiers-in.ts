/** A word of a program or a standard that no language translates. */
export interface Identifier {
  readonly text: string;
  readonly offset: number;
  /** An acronym is read without regard to case; the others are exact. */
  readonly isAcronym: boolean;
}

/**
 * Returns the identifiers of a text: `updatePhone`, `meta_data`, `OAuth`, `SAML`. In a text in capitals only those with
 * humps or underscores count.
 */
export function identifiersIn(text: string): readonly Identifier[] {
  const tokens = Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({ text: token, offset: index }));
  const shouted = tokens.filter((token) => SHOUTED.test(token.text)).length;
  const isShouted = shouted > 2 && shouted * 2 > tokens.length;
  return tokens.flatMap((token): readonly Identifier[] => {
    if (HUMPS.test(token.text) && !PLURAL_ACRONYM.test(token.text)) return [{ ...token, isAcronym: false }];
    const acronym = token.text.replace(/s$/, '');
    const isAcronym = ACRONYM.test(acronym) && !TRANSLATED_ACRONYMS.has(acronym) && !isShouted;
    return isAcronym ? [{ text: acronym, offset: token.offset, isAcronym }] : [];
  });
}

const TOKEN = /(?<![A-Za-z0-9_])[A-Za-z][A-Za-z0-9_]*/g;
const HUMPS = /[A-Za-z0-9]_[A-Za-z0-9]|[a-z][A-Z]|[A-Z]{2}[a-z]/;
const PLURAL_ACRONYM = /^[A-Z]{2,12}s$/;
const ACRONYM = /^[A-Z][A-Z0-9]{1,11}$/;
const SHOUTED = /^[A-Z]{2,}$/;

/** What many languages write in their own way: `EU` is `UE` in French, and a ZIP code is a `Postleitzahl` in German. */
const TRANSLATED_ACRONYMS: ReadonlySet<string> = new Set(
  'AD AI AM ASAP ATM BC CEO CV DIY DOB ETA EU FAQ GDP GDPR ID IT NATO NO OK PC PIN PM PO QR SMS SSN TV UK UN US USA VAT WHO ZIP'.split(
    ' ',
  ),
);
