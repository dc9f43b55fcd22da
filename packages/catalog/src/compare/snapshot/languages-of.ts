import type { Snapshot } from './snapshot.js';

/** Returns the languages that a catalogue has texts in, the source language first. */
export function languagesOf({ sourceLocale, locales }: Snapshot): ReadonlySet<string> {
  return new Set([sourceLocale, ...locales.map(({ tag }) => tag)]);
}
