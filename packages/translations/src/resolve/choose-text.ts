import { digest, type TranslationRecord } from '@error-contracts/catalog/provenance';
import { mergedRecord } from './merge-records.js';
import type { Candidates } from './merge-text.js';

/** One error of one language that both branches translated differently. */
export interface TextConflict {
  readonly texts: readonly string[];
  readonly records: Candidates<TranslationRecord>;
  /** The source text of today; undefined for a name that the catalogue does not have. */
  readonly source: string | undefined;
  /** Returns the source text on the side that a translation is from; undefined if that is unknown. */
  readonly sourceOn: (text: string) => string | undefined;
}

/** The translation that is kept, and what is known about it from now on. */
export interface ChosenText {
  readonly kept: string;
  readonly others: readonly string[];
  /** Whether it alone was made from the source of today; otherwise it was the first of equals. */
  readonly isNewer: boolean;
  readonly record: TranslationRecord;
}

/**
 * Returns the translation to keep: the one that was made from the source of today. The others become notes, so that no text
 * is lost. If none is better than the others, a person has to review what is kept.
 */
export function chooseText(conflict: TextConflict): ChosenText {
  const { texts, records } = conflict;
  const [best, second] = texts.toSorted((a, b) => worth(b, conflict) - worth(a, conflict));
  const kept = best ?? '';
  const isNewer = second === undefined || worth(kept, conflict) > worth(second, conflict);
  const record = recordOf(kept, conflict);
  const others = texts.filter((text) => text !== kept);
  const old = [...records.ours, ...records.theirs].flatMap(({ notes = [] }) => notes);
  const notes = [...new Set([...old, ...others.map((text) => noteOf(text, conflict))])];
  return {
    kept,
    others,
    isNewer,
    record: {
      ...record,
      state: isNewer || record.state === 'draft' ? record.state : 'translated',
      ...(notes.length === 0 ? {} : { notes: notes as [string, ...string[]] }),
    },
  };
}

/** 2 for a translation of the source of today, 0 for one of an older source, 1 if that is unknown. */
function worth(text: string, conflict: TextConflict): number {
  const sources = sourcesOf(text, conflict);
  if (sources.length === 0) return 1;
  return conflict.source !== undefined && sources.includes(conflict.source) ? 2 : 0;
}

function sourcesOf(text: string, { records, sourceOn }: TextConflict): readonly string[] {
  const recorded = [...records.ours, ...records.theirs].filter(({ target }) => target === digest(text));
  return recorded.length > 0 ? recorded.map(({ source }) => source) : [sourceOn(text) ?? []].flat();
}

/** A translation of which nobody knows the source is a draft: it must not count as done. */
function recordOf(text: string, { records, source, sourceOn }: TextConflict): TranslationRecord {
  const target = digest(text);
  const merged = mergedRecord(records, target, source);
  if (merged?.target === target) return merged;
  const origin = sourceOn(text);
  return { source: origin ?? source ?? '', target, state: origin === undefined ? 'draft' : 'translated' };
}

function noteOf(text: string, conflict: TextConflict): string {
  const older = sourcesOf(text, conflict).find((source) => source !== conflict.source);
  return `Not taken in a merge: ${text}${older === undefined ? '' : ` — a translation of: ${older}`}`;
}
