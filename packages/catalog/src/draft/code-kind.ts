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

/** Compares two codes: integers by value, texts by UTF-16 code units, and integers come before texts. */
export function compareCodes(one: Code, other: Code): number {
  if (typeof one === 'number') return typeof other === 'number' ? one - other : -1;
  if (typeof other === 'number') return 1;
  return one === other ? 0 : one < other ? -1 : 1;
}
