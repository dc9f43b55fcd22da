import type { Contract, ContractError } from '@error-contracts/catalog';
import { messageTexts } from './message-texts.js';

/** An error whose text is like the one that was looked for. */
export interface TextMatch {
  readonly error: ContractError;
  /** The language of the text. */
  readonly locale: string;
  /** The text that is alike, with … for values. */
  readonly text: string;
  /** From 0 to 1: a share of the pairs of letters that both have. */
  readonly likeness: number;
}

/** Finds errors by their texts, in every language. */
export interface TextSearch {
  /** Returns the errors with the texts that are most alike, each once, the best first. */
  alike(text: string): readonly TextMatch[];
  /** Returns the errors whose whole text a longer text has somewhere, such as a line of a log. */
  within(text: string): readonly ContractError[];
}

interface Candidate {
  readonly error: ContractError;
  readonly locale: string;
  /** The text between its values. */
  readonly pieces: readonly string[];
  /** The same, as it is compared. */
  readonly plainPieces: readonly string[];
  readonly joined: string;
}

/** Nobody pastes a longer message. */
const LONGEST = 2000;
/** A text of fewer letters stands in many others by chance. In Chinese, four say a lot. */
const SHORTEST_WITHIN = 4;

/** Returns a search in the texts of a contract. */
export function textSearch({ errors, locales }: Contract): TextSearch {
  const byName = new Map(errors.map((error) => [error.name, error]));
  const candidates: readonly Candidate[] = locales.flatMap(({ tag, messages }) =>
    [...messages].flatMap(([name, message]) => {
      const error = byName.get(name);
      if (error === undefined) return [];
      return messageTexts(message).map((pieces) => {
        const plainPieces = pieces.map(plain);
        return { error, locale: tag, pieces, plainPieces, joined: plain(pieces.join(' ')) };
      });
    }),
  );
  return {
    alike(text) {
      const wanted = plain(text.slice(0, LONGEST));
      const pairs = pairsOf(wanted);
      const best = new Map<string, TextMatch>();
      for (const { error, locale, pieces, joined } of candidates) {
        const likeness = joined === wanted ? 1 : likenessOf(pairs, joined, pieces.length > 1);
        if (likeness <= (best.get(error.name)?.likeness ?? 0)) continue;
        best.set(error.name, { error, locale, text: pieces.join('…'), likeness });
      }
      return [...best.values()].sort((a, b) => b.likeness - a.likeness);
    },
    within(text) {
      const line = plain(text.slice(0, LONGEST));
      const found = candidates.filter(
        ({ plainPieces, joined }) => joined.length >= SHORTEST_WITHIN && hasInOrder(line, plainPieces),
      );
      // The text of one error may be a part of that of another one.
      const longest = Math.max(...found.map(({ joined }) => joined.length));
      return [...new Set(found.filter(({ joined }) => joined.length === longest).map(({ error }) => error))];
    },
  };
}

/** Returns a text without what a person does not type again: case, numbers, kinds of quotes, punctuation, wide spaces. */
function plain(text: string): string {
  const letters = text
    .normalize('NFKC')
    .replace(/[\p{Nd}\p{P}\p{S}]+/gu, (found) => (APOSTROPHE.test(found) ? '' : ' '));
  return letters.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Who types "can't" may write none, or another one. */
const APOSTROPHE = /^['’‘`´]$/;

/** Returns each two letters that follow each other, as one number. */
function pairsOf(text: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  let before = 32;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    pairs.add(before * 65_536 + letter);
    before = letter;
  }
  return pairs.add(before * 65_536 + 32);
}

/** The coefficient of Dice. A text with values has more letters than its message. */
function likenessOf(wanted: ReadonlySet<number>, candidate: string, hasValues: boolean): number {
  const pairs = pairsOf(candidate);
  let common = 0;
  for (const pair of pairs) if (wanted.has(pair)) common++;
  const dice = (2 * common) / (wanted.size + pairs.size);
  return hasValues && pairs.size >= 12 ? Math.max(dice, (0.9 * common) / pairs.size) : dice;
}

function hasInOrder(text: string, pieces: readonly string[]): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at === -1) return false;
    from = at + piece.length;
  }
  return true;
}
