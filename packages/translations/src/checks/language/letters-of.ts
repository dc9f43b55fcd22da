import type { Language } from './language.js';

/** What the letters of a language are, as patterns of one letter. */
interface Letters {
  /** A letter of the scripts that the language is written in. */
  readonly own: RegExp;
  /** A letter of any other script; undefined for a script that this table does not know. */
  readonly foreign: RegExp | undefined;
}

/** Returns the letters of a language. */
export function lettersOf({ script }: Language): Letters {
  let letters = known.get(script);
  if (letters === undefined) {
    letters = make(SCRIPTS[script] ?? [LONG_NAMES[script] ?? '']);
    known.set(script, letters);
  }
  return letters;
}

/** Patterns are compiled once a script. */
const known = new Map<string, Letters>();

function make(scripts: readonly string[]): Letters {
  if (scripts.includes('')) return { own: /\p{L}/u, foreign: undefined };
  const own = scripts.map((script) => `\\p{Script=${script}}`).join('');
  // Latin letters are in names and identifiers of every language.
  const foreign = `(?![${own}\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}])\\p{L}`;
  return { own: new RegExp(`[${own}]`, 'u'), foreign: new RegExp(foreign, 'u') };
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
