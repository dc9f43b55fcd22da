import { printProvenance } from '@error-contracts/catalog/provenance';
import { areRecords, areTexts } from './are-readable.js';
import { type MergedCatalog, mergeMembers, type ResolvedConflict } from './merge-members.js';
import { printLocale } from './print-locale.js';
import { type MergedFile, type Versions, versionsOf } from './versions.js';

/** The two files of one language. */
export interface MergedLocale {
  /** Undefined if there is no locale file. */
  readonly texts: MergedFile | undefined;
  /** Undefined if nothing is known about the translations. */
  readonly provenance: MergedFile | undefined;
  /** Where the provenance is or would be. */
  readonly provenancePath: string;
}

/** What becomes of the files of one language. */
export interface ResolvedLocale {
  /** The new texts by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly conflicts: readonly ResolvedConflict[];
  /** The paths of files that cannot be resolved: then nothing is. */
  readonly unreadable: readonly string[];
}

const NOTHING: ResolvedLocale = { texts: new Map(), conflicts: [], unreadable: [] };
const EMPTY: Versions = { ours: new Map(), theirs: new Map(), base: undefined, isBroken: false };

/** Returns the files of one language as they are after a merge in which no side loses a text. */
export function resolveLocale(locale: string, files: MergedLocale, catalog: MergedCatalog): ResolvedLocale {
  const { texts: textFile, provenance: recordFile, provenancePath } = files;
  const texts = textFile === undefined ? EMPTY : versionsOf(textFile, catalog.former);
  const records = recordFile === undefined ? EMPTY : versionsOf(recordFile, catalog.former);
  const unreadable = [
    ...(textFile !== undefined && (texts === undefined || !areTexts(texts)) ? [textFile.path] : []),
    ...(recordFile !== undefined && (records === undefined || !areRecords(records, recordFile))
      ? [recordFile.path]
      : []),
  ];
  if (texts === undefined || records === undefined || unreadable.length > 0) return { ...NOTHING, unreadable };
  if (!texts.isBroken && !records.isBroken) return NOTHING;
  const merged = mergeMembers(locale, texts, records, catalog);
  const results = new Map<string, string>();
  if (textFile !== undefined && (texts.isBroken || hasOtherTexts(texts, merged.texts))) {
    results.set(textFile.path, printLocale(merged.texts, textFile.text, texts.ours, texts.theirs));
  }
  if (recordFile !== undefined || merged.conflicts.length > 0) {
    const schema = records.ours.get('$schema')?.[0];
    const text = printProvenance(merged.records, typeof schema === 'string' ? schema : undefined);
    if (text !== recordFile?.text) results.set(provenancePath, text);
  }
  return { texts: results, conflicts: merged.conflicts, unreadable: [] };
}

/** True if an error was renamed on one side, so that its text has another name now. */
function hasOtherTexts({ ours }: Versions, texts: ReadonlyMap<string, string>): boolean {
  return ours.size !== texts.size || [...ours].some(([name, [text]]) => texts.get(name) !== text);
}
