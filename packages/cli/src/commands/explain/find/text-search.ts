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
  readonly pieces: readonly string[];
  /** All pieces together, as they are compared. */
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
      return messageTexts(message).map((pieces) => ({ error, locale: tag, pieces, joined: plain(pieces.join(' ')) }));
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
        ({ pieces, joined }) => joined.length >= SHORTEST_WITHIN && hasInOrder(line, pieces.map(plain)),
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

function pairsOf(text: string): ReadonlySet<string> {
  const padded = ` ${text} `;
  const pairs = new Set<string>();
  for (let start = 0; start + 2 <= padded.length; start++) pairs.add(padded.slice(start, start + 2));
  return pairs;
}

/** The coefficient of Dice. A text with values has more letters than its message. */
function likenessOf(wanted: ReadonlySet<string>, candidate: string, hasValues: boolean): number {
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
