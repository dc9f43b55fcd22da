import type { Draft } from '@error-contracts/catalog/draft';
import { editJson, type JsonEdit } from '@error-contracts/catalog/json-edit';
import { digest, type TranslationRecord } from '@error-contracts/catalog/provenance';
import type { Origins } from '../units/known-translations.js';
import { beside } from './beside.js';
import { provenanceTexts } from './provenance-texts.js';
import { recorded } from './recorded.js';

/** What somebody handed back for one text. */
export interface TranslationUpdate {
  readonly name: string;
  /** The translation; undefined to leave it as it is, or missing. */
  readonly target: string | undefined;
  /** The source text that it was made from. */
  readonly source: string;
  readonly state: TranslationRecord['state'];
  readonly by?: string | undefined;
  /** All notes, old ones included; undefined to keep the old ones. */
  readonly notes?: readonly string[] | undefined;
}

/**
 * Returns the locale file and the file of provenance with what somebody handed back, by path: only files that change. The
 * caller has decided what to take; nothing is checked.
 */
export function updateTranslations(
  draft: Draft,
  locale: string,
  updates: readonly TranslationUpdate[],
  origins?: Origins,
): ReadonlyMap<string, string> {
  const records = new Map(recorded(draft, locale, origins));
  const texts = draft.locales.find(({ tag }) => tag === locale)?.texts ?? new Map<string, string>();
  for (const { name, target = texts.get(name), source, state, by, notes } of updates) {
    const before = records.get(name);
    const { edit, notes: old = [] } = before ?? {};
    const kept = (notes ?? old).filter((note) => note !== '');
    records.set(name, {
      source,
      target: target === undefined ? null : digest(target),
      state,
      ...(edit === undefined || source === draft.entries.get(name)?.value.message ? {} : { edit }),
      ...(by ? { by } : {}),
      ...(kept.length === 0 ? {} : { notes: kept as [string, ...string[]] }),
    });
  }
  return new Map([...localeTexts(draft, locale, updates), ...provenanceTexts(draft, locale, records)]);
}

/** A new text stands after the one that it follows in the catalogue. */
function localeTexts(draft: Draft, locale: string, updates: readonly TranslationUpdate[]): ReadonlyMap<string, string> {
  const known = draft.locales.find(({ tag }) => tag === locale);
  const targets = new Map(
    updates.flatMap(({ name, target }) => (target === undefined ? [] : [[name, target] as const])),
  );
  const edits: JsonEdit[] = [];
  let after: string | null = null;
  for (const name of draft.entries.keys()) {
    const [target, before] = [targets.get(name), known?.texts.get(name)];
    if (target !== undefined && target !== before) edits.push({ path: [name], value: target, after });
    if (target !== undefined || before !== undefined) after = name;
  }
  if (edits.length === 0) return new Map();
  const path = known?.file.path ?? beside(draft.file.path, 'locales', `${locale}.json`);
  return new Map([[path, editJson(known?.file.text ?? '{}\n', edits)]]);
}
