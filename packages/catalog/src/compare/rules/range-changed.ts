import type { ChangeRule } from '../change-rule.js';
import type { SnapshotRange } from '../snapshot/snapshot.js';

export const rule: ChangeRule = {
  name: 'range-changed',
  description:
    'A range of codes is new, is gone, or has other limits or reserved codes. ' +
    'Ranges say who may allocate a code; no client sees them.',
  example: {
    before: { 'catalog.json': { ranges: [{ from: 1000, to: 1999, name: 'orders' }] } },
    after: { 'catalog.json': { ranges: [{ from: 1000, to: 2999, name: 'orders' }] } },
  },
  property: 'ranges',
  *find(comparison) {
    const [before, after] = [byName(comparison.before.ranges), byName(comparison.after.ranges)];
    for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
      const [from, to] = [textOf(before.get(name)), textOf(after.get(name))];
      if (from !== to) yield { name: null, code: null, keyword: name, from, to };
    }
  },
  sentence: ({ keyword, from, to }) =>
    `The range "${keyword}" ${from === null ? 'is new' : to === null ? 'is gone' : 'has changed'}.`,
};

function byName(ranges: readonly SnapshotRange[]): ReadonlyMap<string, readonly SnapshotRange[]> {
  const groups = new Map<string, SnapshotRange[]>();
  for (const range of ranges) groups.set(range.name, [...(groups.get(range.name) ?? []), range]);
  return groups;
}

function textOf(ranges: readonly SnapshotRange[] | undefined): string | null {
  if (ranges === undefined) return null;
  return ranges
    .map(
      ({ from, to, prefix, reserved }) =>
        `${prefix === undefined ? `${from}-${to}` : `${prefix}…`}${reserved.length === 0 ? '' : ` without ${reserved.join(', ')}`}`,
    )
    .join('; ');
}
