import type { Draft } from '@error-contracts/catalog/draft';
import { digest, type TranslationRecord } from '@error-contracts/catalog/provenance';
import { type KnownTranslation, knownTranslations, type Origins } from '../units/known-translations.js';

/** What is known about the translations into one language, by the names of errors. */
export type Records = ReadonlyMap<string, TranslationRecord>;

/**
 * Returns what is known about the translations into one language, with a record for every translation: one that nobody
 * recorded, or that was edited since, becomes `translated`, from the source that `origins` names or else of today.
 */
export function recorded(draft: Draft, locale: string, origins: Origins = new Map()): Records {
  const before = draft.provenance.find(({ tag }) => tag === locale)?.records ?? new Map();
  const records = new Map<string, TranslationRecord>(before);
  for (const known of knownTranslations(draft, locale, origins)) {
    const record = recordOf(known, origins);
    if (record !== undefined) records.set(known.name, record);
  }
  return records;
}

function recordOf(known: KnownTranslation, origins: Origins): TranslationRecord | undefined {
  const { name, source, target, record, isRecorded } = known;
  if (target === undefined) return record;
  if (isRecorded && record !== undefined) return record.source === source ? withoutEdit(record) : record;
  const origin = origins.get(name);
  const isOlder = origin !== undefined && origin.source !== source;
  return {
    source: origin?.source ?? source,
    target: digest(target),
    state: 'translated',
    // What a developer said about the change of the source holds for another translation of the old text too.
    ...(isOlder && record?.edit !== undefined ? { edit: record.edit } : {}),
    ...(origin?.by ? { by: origin.by } : {}),
    ...(record?.notes === undefined ? {} : { notes: record.notes }),
  };
}

/** Returns a record without what was said about edits of the source, which the translation follows now. */
export function withoutEdit({ edit: _, ...record }: TranslationRecord): TranslationRecord {
  return record;
}
