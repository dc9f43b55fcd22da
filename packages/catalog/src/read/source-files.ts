import type { Sources } from './read-sources.js';
import type { SourceFile } from './source-file.js';

/** Returns the files of a catalogue in the order in which diagnostics name them: the catalogue comes first. */
export function sourceFiles({
  catalog,
  included = [],
  locales,
  glossaries,
  provenance = [],
}: Sources): readonly SourceFile[] {
  return [
    ...(catalog === undefined ? [] : [catalog]),
    ...[...included, ...locales, ...glossaries, ...provenance].map(({ file }) => file),
  ];
}
