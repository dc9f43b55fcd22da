import { compareCodes } from '../../draft/code-kind.js';
import type { Range } from '../../embedded/catalog.js';
import type { SnapshotRange } from './snapshot.js';

/** Returns what ranges promise: those of integers ascending by their first codes, then those of texts by prefix. */
export function snapshotRanges(ranges: readonly Range[]): readonly SnapshotRange[] {
  return ranges
    .map(({ from, to, prefix, name, reserved = [] }) => ({
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(prefix === undefined ? {} : { prefix }),
      name,
      reserved: reserved.map(({ code }) => code).sort(compareCodes),
    }))
    .sort(compareRanges);
}

function compareRanges(a: SnapshotRange, b: SnapshotRange): number {
  const [one, other] = [a.prefix ?? '', b.prefix ?? ''];
  return (
    (a.from ?? 0) - (b.from ?? 0) ||
    (a.to ?? 0) - (b.to ?? 0) ||
    compareCodes(one, other) ||
    compareCodes(a.name, b.name)
  );
}
