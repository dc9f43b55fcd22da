import { exampleOf } from '../example-of.js';
import type { Variant } from '../text/variants-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'placeholders-occur-as-often',
  severity: 'warning',
  description:
    'A translation shows each value as often as the source does, whatever its cases are. ' +
    'A value that stands twice, or only in some cases, is mostly left over from an edit.',
  example: exampleOf({
    source: 'The file {file} is too large.',
    data: { file: { type: 'string' } },
    wrong: 'Die Datei {file} {file} ist zu groß.',
    right: 'Die Datei {file} ist zu groß.',
  }),
  applies: ({ target }) => target.raw.includes('{'),
  *check({ source, target }) {
    if (source.message === undefined || target.message === undefined) return;
    const [wanted, found] = [mostShown(source.variants), mostShown(target.variants)];
    for (const [name, count] of found) {
      const expected = wanted.get(name);
      // That it is not in the source at all, or in no case, is the matter of other rules.
      if (expected === undefined || expected === 0 || count === 0 || expected === count) continue;
      yield {
        offset: count > expected ? lastOffset(target.raw, name) : 0,
        message: `The text shows {${name}} ${times(count)}, and the source ${times(expected)}.`,
        help: count > expected ? `Remove {${name}} where it says nothing new.` : `Add {${name}} where it is missing.`,
      };
    }
  },
};

function mostShown(variants: readonly Variant[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { shown } of variants) {
    for (const [name, count] of shown) most.set(name, Math.max(count, most.get(name) ?? 0));
  }
  return most;
}

function lastOffset(raw: string, name: string): number {
  return Math.max(0, raw.lastIndexOf(`{${name}`));
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
