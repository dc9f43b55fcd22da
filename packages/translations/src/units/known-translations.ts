import type { Draft, DraftEntry } from '@error-contracts/catalog/draft';
import {
  type JudgedTranslation,
  judgeTranslation,
  type Translation,
  type TranslationRecord,
} from '@error-contracts/catalog/provenance';

/** One text of one language, and what is known about it. */
export interface KnownTranslation extends JudgedTranslation {
  readonly name: string;
  readonly entry: DraftEntry;
  readonly source: string;
  readonly target: string | undefined;
  readonly record: TranslationRecord | undefined;
}

/** Where a translation comes from that nobody recorded. */
export interface Origin {
  /** The source text that its translator saw. */
  readonly source: string;
  readonly by?: string;
}

/** The origins of translations that nobody recorded, by the names of errors. */
export type Origins = ReadonlyMap<string, Origin>;

/**
 * Returns every text of one language in the order of the catalogue. A translation that nobody recorded is one of the source
 * that `origins` names, or else of the source of today.
 */
export function knownTranslations(
  draft: Draft,
  locale: string,
  origins: Origins = new Map(),
): readonly KnownTranslation[] {
  const texts = draft.locales.find(({ tag }) => tag === locale)?.texts;
  const records = draft.provenance.find(({ tag }) => tag === locale)?.records;
  return [...draft.entries.values()].map((entry) => {
    const { name } = entry;
    const translation = { source: entry.value.message, target: texts?.get(name), record: records?.get(name) };
    return { name, entry, ...translation, ...judgedWithOrigin(translation, origins.get(name)) };
  });
}

function judgedWithOrigin(translation: Translation, origin: Origin | undefined): JudgedTranslation {
  const judged = judgeTranslation(translation);
  const { source, target, record } = translation;
  if (judged.isRecorded || target === undefined || origin === undefined || origin.source === source) return judged;
  const impact = record?.edit?.impact ?? 'minor';
  return { state: 'stale', isRecorded: false, previousSource: origin.source, impact };
}
