import type { OpenCatalog } from '../../editing/open-catalog.js';

/** The endings of names for common kinds of failure. */
const COMMON_ENDINGS = [
  'NOT_FOUND',
  'EXPIRED',
  'ALREADY_EXISTS',
  'MISMATCH',
  'MISSING',
  'TOO_LONG',
  'FORBIDDEN',
  'FAILED',
];

/** Returns a note if no other name ends in the last word of a name; else none. */
export function uncommonEndingNote({ contract }: OpenCatalog, name: string): readonly string[] {
  const word = lastWord(name);
  const common = new Set([...COMMON_ENDINGS, ...(contract?.errors ?? []).map((error) => error.name)].map(lastWord));
  if (common.has(word)) return [];
  return [`No other name ends in _${word}. People know ${COMMON_ENDINGS.map((ending) => `_${ending}`).join(', ')}.`];
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf('_') + 1);
}
