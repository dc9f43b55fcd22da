import { distance } from 'fastest-levenshtein';

/** Returns the candidate that a mistyped word most likely means, or undefined if none is near enough. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // A comparison takes as long as the product of both lengths, and nobody mistypes a word of a page.
  if (word.length > LONGEST_WORD) return undefined;
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    // Two words are at least as far apart as their lengths: this spares most candidates the slow comparison.
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    // As many changes as there are letters leave nothing of the word: fr is not like de.
    if (found < Math.min(bestDistance, word.length)) [best, bestDistance] = [candidate, found];
  }
  return best;
}

const LONGEST_WORD = 200;

/** Returns the candidate that a mistyped word most likely means, or undefined. */
export type Suggest = (word: string, candidates: Iterable<string>) => string | undefined;

/**
 * Returns a function that suggests the nearest candidate for the first hundred words, and nothing for further ones.
 *
 * A suggestion reads all candidates. If all words of a large file are wrong, this would take hours.
 */
export function suggester(): Suggest {
  let left = 100;
  return (word, candidates) => {
    if (left === 0) return undefined;
    left -= 1;
    return nearest(word, candidates);
  };
}
