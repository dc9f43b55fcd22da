/** The letters of a language, as patterns of one letter. */
interface Letters {
  readonly ownLetter: RegExp;
  /** Undefined for a script that this table does not know. */
  readonly foreignLetter: RegExp | undefined;
}

/** Returns the letters of the languages of a script. */
export function lettersOf(script: string): Letters {
  const scripts = SCRIPTS[script] ?? [LONG_NAMES[script] ?? ''];
  if (scripts.includes('')) return { ownLetter: /\p{L}/u, foreignLetter: undefined };
  const own = scripts.map((name) => `\\p{Script=${name}}`).join('');
  // Latin letters are in names and identifiers of every language.
  const foreign = `(?![${own}\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}])\\p{L}`;
  return { ownLetter: new RegExp(`[${own}]`, 'u'), foreignLetter: new RegExp(foreign, 'u') };
}

const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han', 'Bopomofo'],
  Hant: ['Han', 'Bopomofo'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  // Chinese characters in Korean are rare enough to be told.
  Kore: ['Hangul'],
};

const LONG_NAMES: Readonly<Record<string, string>> = {
  Arab: 'Arabic',
  Armn: 'Armenian',
  Beng: 'Bengali',
  Cyrl: 'Cyrillic',
  Deva: 'Devanagari',
  Ethi: 'Ethiopic',
  Geor: 'Georgian',
  Grek: 'Greek',
  Gujr: 'Gujarati',
  Guru: 'Gurmukhi',
  Hebr: 'Hebrew',
  Khmr: 'Khmer',
  Knda: 'Kannada',
  Laoo: 'Lao',
  Latn: 'Latin',
  Mlym: 'Malayalam',
  Mymr: 'Myanmar',
  Sinh: 'Sinhala',
  Taml: 'Tamil',
  Telu: 'Telugu',
  Thai: 'Thai',
};
