import type { CompareRule } from '../change.js';
import type { SnapshotRange } from '../snapshot/snapshot.js';

/** A block of codes is new, gone, or has other limits. */
export const rule: CompareRule = {
  name: 'range-changed',
  property: 'ranges',
  *find({ base, head }) {
    const [before, after] = [byName(base.ranges), byName(head.ranges)];
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
    .map(({ from, to, reserved }) => `${from}-${to}${reserved.length === 0 ? '' : ` without ${reserved.join(', ')}`}`)
    .join('; ');
}
