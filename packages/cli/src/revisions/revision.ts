import type { Diagnostic } from '@error-contracts/catalog';
import {
  type Change,
  type PlaceOfChange,
  placesOfChanges,
  type Snapshot,
  snapshotOf,
} from '@error-contracts/catalog/compare';
import type { Sources } from '@error-contracts/catalog/read';

/** One side of a comparison: the base or the head. */
export interface Revision {
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
export type OpenedRevision =
  | { readonly revision: Revision; readonly diagnostics: readonly [] }
  | { readonly revision?: never; readonly diagnostics: readonly Diagnostic[] };

/** The side that files make. */
export function revisionOfSources(
  sources: Sources,
  about: Pick<Revision, 'kind' | 'title' | 'version'>,
): OpenedRevision {
  const { snapshot, diagnostics } = snapshotOf(sources);
  if (snapshot === undefined) return { diagnostics };
  return { revision: { ...about, snapshot, placeOf: placesOfChanges(sources) }, diagnostics: [] };
}
