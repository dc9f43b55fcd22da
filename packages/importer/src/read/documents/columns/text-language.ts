import { mostFrequent } from './most-frequent.js';

/** The scripts that tell languages apart, and what is written in them. */
const SCRIPTS: readonly (readonly [script: string, letter: RegExp])[] = [
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Kore', /\p{Script=Hangul}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
];

/** How much of a text is looked at. */
const MOST = 400;

/** Returns the script of a text: `Latn`, `Hani`, `Jpan`, …; undefined if it has no letters. */
export function scriptOf(text: string): string | undefined {
  const start = text.slice(0, MOST);
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  for (const [script, letter] of SCRIPTS) {
    const count = start.match(letter)?.length ?? 0;
    // A text names identifiers in Latin letters, which are longer than words of Chinese.
    if (count > 0 && count * 4 >= latin) return script;
  }
  return latin > 0 ? 'Latn' : undefined;
}

/** Returns the script that a language is written in, as `scriptOf` names it. */
function scriptOfLocale(tag: string): string {
  try {
    const { script = 'Latn' } = new Intl.Locale(tag).maximize();
    return script === 'Hans' || script === 'Hant' ? 'Hani' : script;
  } catch {
    return 'Latn';
  }
}

/** Returns whether a text in a script can be one in a language. Japanese may have Chinese characters only. */
export function fitsScript(script: string | undefined, tag: string): boolean {
  const expected = scriptOfLocale(tag);
  return script === undefined || script === expected || (expected === 'Jpan' && script === 'Hani');
}

/** Returns whether a text of several words is in a script that a language is not written in. */
export function isForeignText(text: string, locale: string): boolean {
  const script = scriptOf(text);
  if (fitsScript(script, locale)) return false;
  return script !== 'Latn' || /\p{L}{2}\s+\p{L}{2}/u.test(text.slice(0, MOST));
}

/** Returns whether two tags are of one language: `zh` and `zh-CN`, but not `zh-CN` and `zh-TW`. */
export function areOneLanguage(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)) return true;
  try {
    const [x, y] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()];
    return x.language === y.language && x.script === y.script;
  } catch {
    return false;
  }
}

/** Words that nearly every text of a language has, and no other of these languages. */
const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'the',
    'is',
    'not',
    'are',
    'was',
    'has',
    'been',
    'with',
    'must',
    'your',
    'invalid',
    'cannot',
    'and',
    'of',
    'too',
  ],
  de: ['der', 'die', 'das', 'ist', 'nicht', 'ein', 'eine', 'wurde', 'und', 'kein', 'keine', 'sie', 'mit', 'ungültig'],
  fr: ['le', 'la', 'les', 'est', 'pas', 'une', 'votre', 'vous', 'été', 'ne', 'du', 'des', 'avec', 'incorrect'],
  es: ['el', 'los', 'las', 'es', 'una', 'ha', 'por', 'del', 'su', 'está', 'válido', 'con', 'usted'],
  pt: ['não', 'um', 'uma', 'foi', 'os', 'seu', 'sua', 'são', 'você', 'ou', 'inválido', 'está', 'com'],
  it: ['il', 'non', 'di', 'della', 'stato', 'è', 'gli', 'valido', 'che', 'sono'],
};

const WORDS: ReadonlyMap<string, readonly string[]> = wordIndex();

function wordIndex(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [tag, words] of Object.entries(COMMON_WORDS)) {
    for (const word of words) found.set(word, [...(found.get(word) ?? []), tag]);
  }
  return found;
}

/** Texts in Latin letters that are enough to know their language. */
const ENOUGH = 2;

/** Returns the language of some texts in Latin letters, if their common words show it. */
function latinLanguage(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text
      .slice(0, MOST)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []) {
      for (const tag of WORDS.get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (first === undefined || first[1] < ENOUGH || first[1] < 2 * (second?.[1] ?? 0)) return undefined;
  return first[0];
}

const LANGUAGE_OF_SCRIPT: ReadonlyMap<string, string> = new Map([
  ['Jpan', 'ja'],
  ['Kore', 'ko'],
  ['Hani', 'zh'],
  ['Cyrl', 'ru'],
]);

/** Returns the most likely language of some texts; undefined if nothing shows it. */
export function languageOf(texts: readonly string[]): string | undefined {
  const script = mostFrequent(texts.map(scriptOf));
  if (script === undefined) return undefined;
  return script === 'Latn' ? latinLanguage(texts) : LANGUAGE_OF_SCRIPT.get(script);
}
