import type { TranslationFile, TranslationUnit } from '../units/translation-unit.js';
import type { MemoryEntry } from './memory-entry.js';
import { memoryOfUnits } from './memory-of-units.js';
import { translationMemory } from './translation-memory.js';

/** What else to look in, and what is near enough. */
export interface SuggestionOptions {
  /** Translations from elsewhere. */
  readonly memory?: readonly MemoryEntry[];
  /** In percent; 70 without it. */
  readonly minScore?: number | undefined;
}

/** Below it, a translator is faster without a suggestion. */
export const USUAL_SCORE = 70;

/**
 * Returns all texts of a language; those that are missing or stale have what the translations of the others suggest.
 */
export function withSuggestions(
  file: TranslationFile,
  { memory = [], minScore = USUAL_SCORE }: SuggestionOptions = {},
): TranslationFile {
  if (!file.units.some(isOpen)) return file;
  const { suggestionsFor } = translationMemory([...memoryOfUnits(file.units), ...memory]);
  const units = file.units.map((unit) => {
    if (!isOpen(unit)) return unit;
    const suggestions = suggestionsFor({ source: unit.source, name: unit.name, minScore });
    return suggestions.length === 0 ? unit : { ...unit, suggestions };
  });
  return { ...file, units };
}

function isOpen({ state }: TranslationUnit): boolean {
  return state === 'missing' || state === 'stale';
}
