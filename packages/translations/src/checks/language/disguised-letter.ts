import { isLookedLike, latinLookAlike } from './confusable-letters.js';

/** Letters of the scripts that have many letters in common with Latin, to look at. */
export const LIKE_LATIN: RegExp = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

const LATIN = /\p{Script=Latin}/u;

/**
 * Returns where a word has its first letter of another script, if all its letters of that script only look like the
 * script of the word. The script that has more letters is that of the word.
 */
export function disguisedLetter(word: string): number | undefined {
  if (!LIKE_LATIN.test(word) || !LATIN.test(word)) return undefined;
  const letters = [...word];
  const latin = letters.filter((letter) => LATIN.test(letter));
  const others = letters.filter((letter) => LIKE_LATIN.test(letter));
  const isOther = others.length <= latin.length;
  const fewer = isOther ? others : latin;
  const looksAlike = fewer.every((letter) => (isOther ? latinLookAlike(letter) !== undefined : isLookedLike(letter)));
  return looksAlike && fewer[0] !== undefined ? word.indexOf(fewer[0]) : undefined;
}
