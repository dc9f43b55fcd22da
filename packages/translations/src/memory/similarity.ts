import { distance } from 'fastest-levenshtein';

/**
 * Returns how alike two texts are in percent, from 0 to 99: the share of characters that need no edit. Texts that are
 * one and the same are for the caller. Both went through {@link comparable}.
 *
 * @param least - Of texts that cannot be so much alike, because one is far longer, no edits are counted: they have 0.
 */
export function similarity(one: string, other: string, least = 0): number {
  const longest = Math.max(one.length, other.length);
  if (longest > LONGEST || 100 * Math.min(one.length, other.length) < least * longest) return 0;
  return Math.min(99, Math.floor((100 * (longest - distance(one, other))) / Math.max(longest, 1)));
}

/** Returns a text without what does not count: case, and how wide a space is. */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The cost grows with the product of two lengths, and nobody wants a suggestion for a novel. */
const LONGEST = 5000;
