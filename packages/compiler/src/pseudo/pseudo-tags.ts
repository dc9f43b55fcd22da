/** The tags of the pseudo-locales, as CLDR and Android have them: accents, and from right to left. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;

/** A language that nobody speaks: with it, tests find texts that are hard-coded, clipped or in the wrong direction. */
export type PseudoLocale = (typeof pseudoLocales)[number];
