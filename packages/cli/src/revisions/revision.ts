import type { Diagnostic } from '@error-contracts/catalog';
import {
  type Change,
  type PlaceOfChange,
  placesOfChanges,
  releasedOf,
  type Snapshot,
  snapshotOf,
} from '@error-contracts/catalog/compare';
import type { Sources } from '@error-contracts/catalog/read';

/** A side of a comparison: a file, a folder, a git revision, a package, a release or the working tree. */
export interface Revision {
  readonly kind: 'working tree' | 'release' | 'file' | 'git revision' | 'package';
  /** What it is, for the first line of a report: `main, git revision 3f2a1bc (schemas/catalog.json)`. */
  readonly title: string;
  readonly snapshot: Snapshot;
  /** The version that it was released as; absent if unknown. */
  readonly version?: string;
  /** The version of the last release that it keeps beside its catalogue; absent if it keeps none. */
  readonly lastRelease?: string;
  /** Returns the place of a change in its files; absent if only digests are known. */
  readonly placeOf?: (change: Change) => PlaceOfChange | undefined;
}

/** A revision, or the diagnostics that leave nothing to compare; a note says what a person may not expect. */
export type OpenedRevision = { readonly note?: string } & (
  | { readonly revision: Revision; readonly diagnostics: readonly [] }
  | { readonly revision?: never; readonly diagnostics: readonly Diagnostic[] }
);

/** Returns the revision that files make. */
export function revisionOfSources(
  sources: Sources,
  about: Pick<Revision, 'kind' | 'title' | 'version'>,
): OpenedRevision {
  const { snapshot, diagnostics } = snapshotOf(sources);
  if (snapshot === undefined) return { diagnostics };
  const lastRelease = sources.released && releasedOf(sources.released).version;
  const kept = lastRelease === undefined ? {} : { lastRelease };
  return { revision: { ...about, ...kept, snapshot, placeOf: placesOfChanges(sources) }, diagnostics: [] };
}
