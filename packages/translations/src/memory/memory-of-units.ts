import type { TranslationUnit } from '../units/translation-unit.js';
import type { MemoryEntry } from './memory-entry.js';

/** Returns what the translations of a language teach: those of people, each with the source that it is of. */
export function memoryOfUnits(units: readonly TranslationUnit[]): readonly MemoryEntry[] {
  return ORDER.flatMap((wanted) =>
    units.flatMap(({ name, source, target, state, previousSource }): readonly MemoryEntry[] =>
      target === undefined || state !== wanted ? [] : [{ source: previousSource ?? source, target, origin: name }],
    ),
  );
}

/** The surest translations first. A draft is nobody’s translation, and says nothing. */
const ORDER = ['final', 'reviewed', 'translated', 'stale'] as const;
