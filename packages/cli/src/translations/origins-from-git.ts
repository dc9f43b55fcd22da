import type { Draft } from '@error-contracts/catalog/draft';
import { knownTranslations, type Origin, type Origins } from '@error-contracts/translations';
import type { History } from '../history/history.js';
import { introductions } from '../history/introductions.js';
import { committedSources, type SourceTexts } from './committed-sources.js';

/** What git says about translations that nobody recorded. */
export interface FoundOrigins {
  readonly origins: Origins;
  /** The names of which git cannot say where they come from, because the clone is shallow. */
  readonly unknown: readonly string[];
}

/**
 * Resolves to the source texts that translators saw who edited a locale file itself: those of the catalogue in the commit
 * of the edit. So a text that a branch translated before its source changed is not taken for a translation of today.
 *
 * @param names - Only these; without it all that have a file of provenance and are not recorded in it.
 */
export async function originsFromGit(
  history: History | undefined,
  draft: Draft,
  locale: string,
  names?: readonly string[],
): Promise<FoundOrigins> {
  const file = draft.locales.find(({ tag }) => tag === locale)?.file;
  const isKept = draft.provenance.some(({ tag }) => tag === locale);
  if (history === undefined || file === undefined || (!isKept && names === undefined)) return NONE;
  const open = knownTranslations(draft, locale).filter(
    ({ name, isRecorded, target }) => !isRecorded && target !== undefined && (names?.includes(name) ?? true),
  );
  if (open.length === 0) return NONE;
  const texts = { path: history.pathOf(file.path), text: file.text, placeOf: (name: string) => [name] };
  const found = await introductions(
    history,
    texts,
    open.map(({ name }) => name),
  );
  const sourcesAt = reader(history, draft);
  const origins = new Map<string, Origin>();
  const unknown: string[] = [];
  for (const [name, { commit, author, isCommitted, previous }] of found) {
    if (history.isShallow && isCommitted && previous === undefined) unknown.push(name);
    if (!isCommitted) {
      const source = draft.entries.get(name)?.value.message;
      if (source !== undefined) origins.set(name, { source });
      continue;
    }
    const source = (await sourcesAt(commit)).get(name);
    if (source !== undefined) origins.set(name, { source, by: author });
  }
  return { origins, unknown };
}

const NONE: FoundOrigins = { origins: new Map(), unknown: [] };

/** Returns a function that reads the source texts of a commit. Each commit is read once. */
function reader(history: History, draft: Draft): (commit: string) => Promise<SourceTexts> {
  const known = new Map<string, Promise<SourceTexts>>();
  return (commit) => {
    const read = known.get(commit) ?? committedSources(history, commit, draft);
    known.set(commit, read);
    return read;
  };
}
