import type { Draft, DraftEntry } from '../../draft/draft.js';
import { defaultsOf, isWholeCatalog } from '../../draft/file-of-errors.js';
import { rangeFinder } from '../../draft/range-of.js';
import { safeTag } from '../../draft/safe-tag.js';
import type { Violation } from '../../draft/violation.js';
import { isJsonObject } from '../../json.js';
import { suggester } from '../../names/nearest.js';
import type { SourceFile } from '../../read/source-file.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'included-files-fit-the-catalogue',
  severity: 'error',
  description:
    'The range that an included file names is one of the catalogue, and has every code of the file. ' +
    'A catalogue that is included from a package is written in the same source language.',
  example: {
    wrong: {
      'catalog.json': { include: ['orders.json'], ranges: [{ from: 1000, to: 1999, name: 'orders' }] },
      'orders.json': { range: 'order', errors: {} },
    },
    right: {
      'catalog.json': { include: ['orders.json'], ranges: [{ from: 1000, to: 1999, name: 'orders' }] },
      'orders.json': { range: 'orders', errors: {} },
    },
  },
  *check(draft) {
    if (draft.included.length === 0) return;
    const suggest = suggester();
    const ranges = new Map((draft.head.ranges ?? []).map((range) => [range.name, range]));
    const rangeOf = rangeFinder(draft.head.ranges);
    const entries = entriesByFile(draft);
    for (const { file, package: from } of draft.included) {
      if (from !== undefined) yield* otherLanguage(file, from, draft);
      const { range: name } = defaultsOf(file);
      // If the ranges have the wrong shape, nothing can be said of them.
      if (name === undefined || (draft.head.ranges === undefined && hasRanges(draft.file))) continue;
      const range = ranges.get(name);
      if (range === undefined) {
        const near = suggest(name, ranges.keys());
        const help = near === undefined ? 'Name a range of the catalogue, or delete it.' : `Did you mean "${near}"?`;
        yield { file, path: ['range'], message: `The catalogue has no range "${name}".`, help };
        continue;
      }
      for (const { name: error, code, value } of entries.get(file) ?? []) {
        if (rangeOf(code) === range) continue;
        const message = `The code ${code} of ${error} is not in "${name}", the range of its file.`;
        const codes =
          range.prefix === undefined ? `of ${range.from}–${range.to}` : `that begins with "${range.prefix}"`;
        const help = `Give it a code ${codes}, or move it to another file.`;
        const path = ['errors', error];
        if (value.code === undefined) yield { file, path, at: 'key', message, value: error, help };
        else yield { file, path: [...path, 'code'], message, help };
      }
    }
  },
};

/** Returns whether the catalogue has ranges, of whatever shape. */
function hasRanges({ value }: SourceFile): boolean {
  return isJsonObject(value) && Object.hasOwn(value, 'ranges');
}

function entriesByFile({ entries, places }: Draft): ReadonlyMap<SourceFile, readonly DraftEntry[]> {
  const files = new Map<SourceFile, DraftEntry[]>();
  for (const entry of entries.values()) {
    const file = places.get(entry.name);
    if (file === undefined) continue;
    const known = files.get(file);
    if (known === undefined) files.set(file, [entry]);
    else known.push(entry);
  }
  return files;
}

function* otherLanguage(file: SourceFile, from: string, { head }: Draft): Iterable<Violation> {
  const { value } = file;
  const theirs = isJsonObject(value) && isWholeCatalog(value) ? value.sourceLocale : undefined;
  const { sourceLocale: ours } = head;
  if (typeof theirs !== 'string' || ours === undefined || safeTag(theirs) === safeTag(ours)) return;
  const message = `The texts of ${from} are in ${safeTag(theirs)}, and those of the catalogue in ${safeTag(ours)}.`;
  const help = `Include a file of the package with texts in ${safeTag(ours)}, or write the catalogue in ${safeTag(theirs)}.`;
  yield { file, path: ['sourceLocale'], message, help };
}
