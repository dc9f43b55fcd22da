import type { Draft } from '@error-contracts/catalog/draft';
import { knownTranslations, type Origin, type Origins } from '@error-contracts/translations';
import type { History } from '../history/history.js';
import { sourcesOfEdits } from './sources-of-edits.js';

/** What git says about translations that nobody recorded. */
export interface FoundOrigins {
  readonly origins: Origins;
  /** The names of which git cannot say from which source they were made. */
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
  const texts = { path: history.pathOf(file.path), text: file.text };
  const found = await sourcesOfEdits(
    history,
    draft,
    texts,
    open.map(({ name }) => name),
  );
  const origins = new Map<string, Origin>();
  const unknown: string[] = [];
  for (const [name, { source, author, isCommitted }] of found) {
    const today = draft.entries.get(name)?.value.message;
    if (source !== undefined) origins.set(name, { source, by: author });
    else if (isCommitted) unknown.push(name);
    else if (today !== undefined) origins.set(name, { source: today });
  }
  return { origins, unknown };
}

const NONE: FoundOrigins = { origins: new Map(), unknown: [] };
