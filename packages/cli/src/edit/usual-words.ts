import type { OpenCatalog } from './open-catalog.js';

/** What names end in for the usual kinds of failure. */
const USUAL = ['NOT_FOUND', 'EXPIRED', 'ALREADY_EXISTS', 'MISMATCH', 'MISSING', 'TOO_LONG', 'FORBIDDEN', 'FAILED'];

/** A hint where a name ends in a word in which no other name ends. */
export function usualWordNote({ contract }: OpenCatalog, name: string): readonly string[] {
  const word = lastWord(name);
  const usual = new Set([...USUAL, ...(contract?.errors ?? []).map((error) => error.name)].map(lastWord));
  if (usual.has(word)) return [];
  return [`No other name ends in _${word}. Readers know ${USUAL.map((ending) => `_${ending}`).join(', ')}.`];
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf('_') + 1);
}
