import {
  type Change,
  type PlaceOfChange,
  type Problem,
  placesOfChanges,
  type Snapshot,
  type Sources,
  snapshotOf,
} from '@error-contracts/compiler';

/** One side of a comparison: the base or the head. */
export interface Side {
  readonly kind: 'working tree' | 'release' | 'file' | 'revision' | 'package';
  /** What was taken, for the head of a report: `main, revision 3f2a1bc (schemas/catalog.json)`. */
  readonly title: string;
  readonly snapshot: Snapshot;
  /** The version that it was released as, where that is known. */
  readonly version?: string;
  /** Where a change stands in its files; absent where only digests are known. */
  readonly placeOf?: (change: Change) => PlaceOfChange | undefined;
}

/** A side, or the Problems that leave nothing to compare. */
export type OpenedSide =
  | { readonly side: Side; readonly problems: readonly [] }
  | { readonly side?: never; readonly problems: readonly Problem[] };

/** The side that files make. */
export function sideOf(sources: Sources, about: Pick<Side, 'kind' | 'title' | 'version'>): OpenedSide {
  const { snapshot, problems } = snapshotOf(sources);
  if (snapshot === undefined) return { problems };
  return { side: { ...about, snapshot, placeOf: placesOfChanges(sources) }, problems: [] };
}
