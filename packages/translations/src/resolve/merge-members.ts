import { isJsonObject, type Json } from '@error-contracts/catalog';
import { digest, type TranslationRecord } from '@error-contracts/catalog/provenance';
import { chooseText } from './choose-text.js';
import type { Members } from './loose-members.js';
import { mergedRecord } from './merge-records.js';
import { type Candidates, leftTexts } from './merge-text.js';
import type { Versions } from './versions.js';

/** What is known about the catalogue in a merge. */
export interface MergedCatalog {
  /** The source texts of today by name. */
  readonly sources: ReadonlyMap<string, string>;
  /** The names of today by the former ones. */
  readonly former: ReadonlyMap<string, string>;
  /**
   * The source texts that the translators of each side saw, by names, for the language that is resolved; absent if git does
   * not know them.
   */
  readonly sides?: Readonly<Record<'ours' | 'theirs', ReadonlyMap<string, string>>> | undefined;
}

/** One text that both branches changed. */
export interface ResolvedConflict {
  readonly locale: string;
  readonly name: string;
  readonly kept: string;
  /** What became a note. */
  readonly others: readonly string[];
  /** Whether the kept text alone was made from the source of today. */
  readonly isNewer: boolean;
}

/** The texts of one language after a merge, and what is known about them. */
export interface MergedMembers {
  readonly texts: ReadonlyMap<string, string>;
  readonly records: ReadonlyMap<string, TranslationRecord>;
  readonly conflicts: readonly ResolvedConflict[];
}

/** Returns the texts and records of one language after a merge. */
export function mergeMembers(
  locale: string,
  texts: Versions,
  records: Versions,
  { sources, sides }: MergedCatalog,
): MergedMembers {
  const merged = { texts: new Map<string, string>(), records: new Map<string, TranslationRecord>() };
  const conflicts: ResolvedConflict[] = [];
  const names = new Set([texts.ours, texts.theirs, records.ours, records.theirs].flatMap((side) => [...side.keys()]));
  for (const name of names) {
    const known = candidates(records, name, isRecord);
    const translated = candidates(texts, name, isText);
    const source = sources.get(name);
    const left = leftTexts(translated);
    const [kept] = left;
    if (left.length > 1) {
      const sourceOn = (text: string): string | undefined =>
        (translated.ours.includes(text) ? sides?.ours : sides?.theirs)?.get(name);
      const { record, ...chosen } = chooseText({ texts: left, records: known, source, sourceOn });
      merged.texts.set(name, chosen.kept);
      merged.records.set(name, record);
      conflicts.push({ locale, name, ...chosen });
      continue;
    }
    if (kept !== undefined) merged.texts.set(name, kept);
    const record = mergedRecord(known, kept === undefined ? null : digest(kept), source);
    if (record !== undefined) merged.records.set(name, record);
  }
  return { ...merged, conflicts };
}

function candidates<Value extends Json | TranslationRecord>(
  { ours, theirs, base }: Versions,
  name: string,
  isOne: (value: Json | TranslationRecord) => value is Value,
): Candidates<Value> {
  const of = (side: Members): readonly Value[] => (side.get(name) ?? []).filter((value) => isOne(value)) as Value[];
  return { ours: of(ours), theirs: of(theirs), base: base && of(base) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is TranslationRecord {
  return isJsonObject(value as Json);
}
