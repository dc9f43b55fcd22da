import type { Code } from '../contract.js';
import type { CatalogEntry } from '../embedded/catalog.js';

/** The kind of code that the errors of a catalogue have. */
export type CodeKind = 'integer' | 'string';

/**
 * Returns the kind of code of a catalogue: that of most codes. A catalogue in which no entry has a code has string
 * codes, which are the names.
 */
export function codeKindOf(entries: Iterable<{ readonly code?: unknown }>): CodeKind {
  let integers = 0;
  let found = false;
  for (const { code } of entries) {
    if (typeof code === 'number') integers++;
    else if (typeof code === 'string') integers--;
    else continue;
    found = true;
  }
  return found && integers >= 0 ? 'integer' : 'string';
}

/** Returns the code of an entry. Without one it is the name, which only a catalogue with string codes may have. */
export function codeOf(name: string, { code }: Pick<CatalogEntry, 'code'>): Code {
  return code ?? name;
}

/** Compares two codes of one kind: integers by value, texts by UTF-16 code units. */
export function compareCodes(one: Code, other: Code): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return one === other ? 0 : String(one) < String(other) ? -1 : 1;
}
