/** Words that say nothing about what an error means. */
const FILLERS: ReadonlySet<string> = new Set(
  'the and not has have had are was were with for from this that your you our please error failed failure invalid cannot can could must should will been too out try again later der die das und ist nicht ein eine les des est pas une para por con que'
    .split(' ')
    .map(stem),
);

/** Characters of Chinese and Japanese that nearly every text has. */
const COMMON = /[的不了是请在有个未已无法能没错误失败を がのはにで]/u;

/** How many characters in common make it likely that two texts mean the same. */
const ENOUGH = 0.25;

/** How much of a text is looked at. */
const MOST = 2000;

/**
 * Returns whether two texts have something in common, so that the later may be the earlier in other words. True if one
 * of them has too few words, or is in another script: then nothing shows a difference.
 */
export function sharesWords(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [x, y] = [charactersOf(one), charactersOf(other)];
  const comparable = (a.size > 0 && b.size > 0) || (x.size > 0 && y.size > 0);
  if (!comparable) return true;
  const words = [...a].some((word) => b.has(word));
  const characters = [...x].filter((character) => y.has(character)).length;
  return words || (characters > 0 && characters >= ENOUGH * Math.min(x.size, y.size));
}

/** Returns the words of a text in letters, without their endings. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text
    .slice(0, MOST)
    .toLowerCase()
    .match(/(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}]{3,}/gu);
  return new Set((words ?? []).map(stem).filter((word) => !FILLERS.has(word)));
}

function stem(word: string): string {
  return word.slice(0, 4);
}

function charactersOf(text: string): ReadonlySet<string> {
  const characters = text.slice(0, MOST).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? [];
  return new Set(characters.filter((character) => !COMMON.test(character)));
}
