import type { TranslationRecord } from '@error-contracts/catalog/provenance';
import type { Candidates } from './merge-text.js';

const STATES: readonly TranslationRecord['state'][] = ['draft', 'translated', 'reviewed', 'final'];

/**
 * Returns the record of a translation, of those that two branches have. One about the translation itself wins, then one
 * that a branch changed, then one of the source of today, then the lower state: an approval can be given again, but nobody
 * would see that a rejection is lost. Notes of all are kept.
 */
export function mergedRecord(
  { ours, theirs, base = [] }: Candidates<TranslationRecord>,
  target: string | null,
  source: string | undefined,
): TranslationRecord | undefined {
  const all = [...ours, ...theirs];
  const before = new Set(base.map((record) => JSON.stringify(record)));
  const rank = (record: TranslationRecord): readonly number[] => [
    Number(record.target === target),
    Number(!before.has(JSON.stringify(record))),
    Number(record.source === source),
    -STATES.indexOf(record.state),
  ];
  const [best] = all.toSorted((a, b) => compareRanks(rank(b), rank(a)));
  if (best === undefined) return undefined;
  const notes = [...new Set(all.flatMap((record) => record.notes ?? []))];
  const edits = all.filter((record) => record.source === best.source).flatMap(({ edit }) => edit ?? []);
  const edit = edits.find(({ impact }) => impact === 'major') ?? edits[0];
  return {
    ...best,
    ...(edit === undefined ? {} : { edit }),
    ...(notes.length === 0 ? {} : { notes: notes as [string, ...string[]] }),
  };
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
