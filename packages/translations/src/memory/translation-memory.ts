import type { Suggestion } from '../units/translation-unit.js';
import type { MemoryEntry } from './memory-entry.js';
import { renamePlaceholders } from './rename-placeholders.js';
import { comparable, similarity } from './similarity.js';
import { skeleton } from './skeleton.js';
import { trigramIndex } from './trigram-index.js';

/** Translated texts, in which others find one that is like them. */
export interface TranslationMemory {
  /** Returns translations of equal or nearly equal sources, the best first, each translation once. */
  suggestionsFor(wanted: WantedText): readonly Suggestion[];
}

/** A text that needs a translation. */
export interface WantedText {
  readonly source: string;
  /** The name of the error: its own translation is not suggested. */
  readonly name: string;
  /** The least similarity in percent. */
  readonly minScore: number;
}

/** As many as a person compares. */
const MOST = 3;

/** Returns a memory of translated texts. Of two that are equally alike, the first one counts. */
export function translationMemory(entries: readonly MemoryEntry[]): TranslationMemory {
  const bySource = new Map<string, number[]>();
  for (const [number, { source }] of entries.entries()) {
    const known = bySource.get(source);
    if (known === undefined) bySource.set(source, [number]);
    else if (known.length < EQUAL) known.push(number);
  }
  const texts = entries.map(({ source }) => comparable(skeleton(source)));
  const index = trigramIndex(texts);
  return {
    suggestionsFor({ source, name, minScore }) {
      const text = comparable(skeleton(source));
      const found = new Map<string, Suggestion>();
      const offer = (number: number): void => {
        const entry = entries[number];
        if (entry === undefined || entry.origin === name) return;
        const suggestion = suggestionOf(entry, { source, text, minScore }, texts[number] ?? '');
        if (suggestion === undefined) return;
        const known = found.get(suggestion.target);
        if (known === undefined || known.score < suggestion.score) found.set(suggestion.target, suggestion);
      };
      for (const number of bySource.get(source) ?? []) offer(number);
      let left = EDITS;
      for (const [rank, number] of index.candidates(text).entries()) {
        left -= text.length * (texts[number]?.length ?? 0);
        if (rank < MOST || left >= 0) offer(number);
      }
      return [...found.values()].sort((a, b) => b.score - a.score).slice(0, MOST);
    },
  };
}

/** More translations of one source are not looked at. */
const EQUAL = 50;

/**
 * What counting the edits of candidates may cost for one text, in products of lengths: 24 candidates of 500 characters
 * each. Of longer ones only the most promising are compared.
 */
const EDITS = 6_000_000;

/** A text that is looked for, as it is written and as it is compared. */
interface Looked extends Pick<WantedText, 'source' | 'minScore'> {
  readonly text: string;
}

/** Returns what an entry suggests; undefined if its source is not alike enough. */
function suggestionOf(entry: MemoryEntry, { source, text, minScore }: Looked, other: string): Suggestion | undefined {
  const { target, origin } = entry;
  if (entry.source === source) return { source, target, origin, score: 100 };
  const score = similarity(text, other, minScore);
  if (score < minScore) return undefined;
  return { source: entry.source, target: renamePlaceholders({ source, from: entry.source, target }), origin, score };
}
