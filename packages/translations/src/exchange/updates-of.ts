import type { Draft } from '@error-contracts/catalog/draft';
import type { TranslationRecord } from '@error-contracts/catalog/provenance';
import type { TranslationUpdate } from '../provenance/update-translations.js';
import type { TakenUnit } from './import-plan.js';

/** Returns the updates that an import makes. What only got a note keeps its record. */
export function updatesOf(
  draft: Draft,
  locale: string,
  taken: readonly TakenUnit[],
  by?: string,
): readonly TranslationUpdate[] {
  const records = draft.provenance.find(({ tag }) => tag === locale)?.records;
  return taken.map(({ name, source, before, after }) => {
    const isNoteOnly = before.target === after.target && before.state === after.state;
    const record = isNoteOnly ? records?.get(name) : undefined;
    return {
      name,
      target: isNoteOnly ? undefined : after.target,
      source: record?.source ?? source,
      state: record?.state ?? recordable(after.state),
      by: isNoteOnly ? record?.by : by,
      notes: after.notes,
    };
  });
}

/** A record has no state for what is missing, and finds out by itself what is stale. */
function recordable(state: TakenUnit['after']['state']): TranslationRecord['state'] {
  return state === 'missing' || state === 'stale' ? 'translated' : state;
}
