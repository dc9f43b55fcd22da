import type { Code } from '@error-contracts/catalog';
import type { Draft, DraftEntry } from '@error-contracts/catalog/draft';
import { compareCodes } from '@error-contracts/catalog/draft';
import { nameChooser } from '../../names/name-chooser.js';
import type { ImportRequest } from '../import-request.js';
import type { MergeStep } from '../merge-step.js';
import { newEntry, sameTextMarker } from './new-entry.js';

/**
 * Returns the steps that add errors that the catalogue does not have, each after the entry with the next lower code.
 */
export function newErrors({ entries, names, places, head }: Draft, request: ImportRequest): readonly MergeStep[] {
  const byCode = [...entries.values()].sort((a, b) => compareCodes(a.code, b.code));
  const taken = new Set(byCode.map(({ code }) => code));
  const aliases = byCode.flatMap(({ value }) => value.aliases ?? []);
  const chooseName = nameChooser([...names, ...aliases]);
  const markSameText = sameTextMarker(new Map(byCode.map(({ name, value }) => [value.message, name])));
  const sourceLocale = head.sourceLocale ?? '';
  const steps: MergeStep[] = [];
  // New errors stand in the catalogue itself.
  const own = byCode.filter(({ name }) => !places.has(name));
  const [lower, lowerOwn] = [lowerFinder(byCode), lowerFinder(own)];
  for (const row of request.rows) {
    if (taken.has(row.code)) continue;
    const before = lower(row.code);
    const domain = (before ?? byCode[0])?.value.domain ?? 'general';
    const { name, text, entry } = markSameText(newEntry(row, request, { sourceLocale, domain, chooseName }));
    const edits = [{ path: ['errors', name], value: entry, after: lowerOwn(row.code)?.name ?? null }];
    steps.push({ name, edits, change: { code: row.code, name, text, line: row.line, column: row.column } });
  }
  return steps;
}

/** Returns a function that finds the entry with the next lower code, for ascending codes. */
function lowerFinder(byCode: readonly DraftEntry[]): (code: Code) => DraftEntry | undefined {
  let below = 0;
  return (code) => {
    while (below < byCode.length && compareCodes(byCode[below]?.code ?? code, code) < 0) below++;
    return byCode[below - 1];
  };
}
