import type { Draft } from '@error-contracts/catalog/draft';
import type { History } from '../history/history.js';
import { introductions, type TextFile } from '../history/introductions.js';
import { committedSources, type SourceTexts } from './committed-sources.js';
import { namesOf } from './names-of.js';

/** The source text that the catalogue had when a translation was edited, and by whom. */
export interface SourceOfEdit {
  /** Undefined if git cannot say it: the clone is shallow, or the error has another name now. */
  readonly source: string | undefined;
  readonly author: string;
  readonly isCommitted: boolean;
}

/**
 * Resolves to the source texts that the catalogue had in the commits in which some translations were edited, by name.
 *
 * @param commit - The version of the locale file; without it, that of the working tree.
 */
export async function sourcesOfEdits(
  history: History,
  draft: Draft,
  { path, text }: Pick<TextFile, 'path' | 'text'>,
  names: readonly string[],
  commit?: string,
): Promise<ReadonlyMap<string, SourceOfEdit>> {
  const sourcesAt = reader(history, draft);
  const found = new Map<string, SourceOfEdit>();
  const file = { path, text, placesOf: (name: string) => namesOf(draft, name).map((one) => [one]) };
  for (const [name, line] of await introductions(history, file, names, commit)) {
    const { author, isCommitted, previous } = line;
    const isUnknown = history.isShallow && isCommitted && previous === undefined;
    const sources = isCommitted && !isUnknown ? await sourcesAt(line.commit) : undefined;
    const source = namesOf(draft, name).flatMap((one) => sources?.get(one) ?? [])[0];
    found.set(name, { source, author, isCommitted });
  }
  return found;
}

/** Returns a function that reads the source texts of a commit. Each commit is read once. */
function reader(history: History, draft: Draft): (commit: string) => Promise<SourceTexts> {
  const known = new Map<string, Promise<SourceTexts>>();
  return (commit) => {
    const read = known.get(commit) ?? committedSources(history, commit, draft);
    known.set(commit, read);
    return read;
  };
}
