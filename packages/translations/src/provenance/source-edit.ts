import type { Draft } from '@error-contracts/catalog/draft';
import { digest, type TranslationRecord } from '@error-contracts/catalog/provenance';
import type { Origins } from '../units/known-translations.js';
import { provenanceTexts } from './provenance-texts.js';
import { recorded, withoutEdit } from './recorded.js';

/** How much the meaning of a source text changed: translations stay right, need a review, or must not be shown. */
export type Impact = 'trivial' | 'minor' | 'major';

/** What a developer says about an edit of a source text. */
export interface SourceEdit {
  readonly name: string;
  readonly impact: Impact;
  /** The languages that it is about; all if absent. */
  readonly locales?: readonly string[] | undefined;
  /** The source text before the edit, if it is known for sure. */
  readonly before?: string | undefined;
}

/** What becomes of a translation. */
export interface EditedTranslation {
  readonly locale: string;
  /**
   * `current`: it was made from the source of today. `confirmed`: it counts as made from it now. `in review`: it is shown, and
   * stale. `withheld`: readers get the source text. `older`: it was stale before the edit and stays so.
   */
  readonly outcome: 'missing' | 'current' | 'confirmed' | 'in review' | 'withheld' | 'older';
  /** The source that it was made from. */
  readonly previousSource?: string;
}

/** The effect of an edit of a source text. */
export interface SourceEditResult {
  readonly translations: readonly EditedTranslation[];
  /** The new texts of the files of provenance, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The different sources that translations were made from, if it is unknown which of them the edit is about. */
  readonly ambiguous: readonly string[];
}

/** Returns what an edit of a source text does to each translation of it. */
export function sourceEdit(
  draft: Draft,
  edit: SourceEdit,
  originsOf: (locale: string) => Origins = () => new Map(),
): SourceEditResult {
  const entry = draft.entries.get(edit.name);
  if (entry === undefined) throw new Error(`${edit.name} is not in the catalogue.`);
  const source = entry.value.message;
  const wanted = draft.locales.filter(({ tag }) => edit.locales?.includes(tag) ?? true);
  const stale = wanted.map(({ tag }) => ({ tag, ...stateOf(draft, tag, edit, originsOf(tag)) }));
  const open = stale.flatMap(({ record }) => (record !== undefined && isOpen(record, source) ? [record.source] : []));
  const sources = [...new Set(open)];
  const ambiguous = edit.impact === 'trivial' && edit.before === undefined && sources.length > 1 ? sources : [];
  const results = stale.map(({ tag, records, record, outcome }) => {
    const next = record === undefined ? undefined : afterEdit(record, edit, source);
    if (next !== undefined) records.set(edit.name, next.record);
    const previous = record === undefined ? {} : { previousSource: record.source };
    const texts = provenanceTexts(draft, tag, records);
    return { translation: { locale: tag, outcome: next?.outcome ?? outcome, ...previous }, texts };
  });
  return {
    translations: results.map(({ translation }) => translation),
    texts: new Map(results.flatMap(({ texts }) => [...texts])),
    ambiguous,
  };
}

/** The record of the translation if it is stale. One that nobody ever recorded was made before the edit. */
function stateOf(draft: Draft, tag: string, { name, before }: SourceEdit, given: Origins) {
  const entry = draft.entries.get(name);
  const hasRecord = draft.provenance.some(({ tag: known, records }) => known === tag && records.has(name));
  const isOfBefore = !hasRecord && before !== undefined && !given.has(name);
  const records = new Map(recorded(draft, tag, isOfBefore ? new Map([...given, [name, { source: before }]]) : given));
  const isTranslated = draft.locales.some(({ tag: known, texts }) => known === tag && texts.has(name));
  const record = isTranslated ? records.get(name) : undefined;
  const isStale = record !== undefined && record.source !== entry?.value.message;
  const outcome = isTranslated ? ('current' as const) : ('missing' as const);
  return { records, record: isStale ? record : undefined, outcome };
}

/** False for a translation that an earlier edit had made stale already. */
function isOpen({ edit }: TranslationRecord, source: string): boolean {
  return edit === undefined || edit.to === digest(source);
}

function afterEdit(
  record: TranslationRecord,
  { impact, before }: SourceEdit,
  source: string,
): Pick<EditedTranslation, 'outcome'> & { readonly record: TranslationRecord } {
  const isAboutThis = isOpen(record, source) && (before === undefined || record.source === before);
  if (impact === 'trivial') {
    if (!isAboutThis) return { outcome: 'older', record };
    return { outcome: 'confirmed', record: { ...withoutEdit(record), source } };
  }
  // What an earlier edit changed so much is not put right by a smaller one.
  if (impact === 'minor' && !isOpen(record, source) && record.edit?.impact === 'major')
    return { outcome: 'withheld', record };
  const outcome = impact === 'major' ? 'withheld' : 'in review';
  return { outcome, record: { ...record, edit: { impact, to: digest(source) } } };
}
