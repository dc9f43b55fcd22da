import type { Diagnostic } from '@error-contracts/catalog';
import {
  type Bump,
  bumpOf,
  compare,
  type MarkedChange,
  releasedOf,
  type Snapshot,
  snapshotOf,
} from '@error-contracts/catalog/compare';
import type { Sources } from '@error-contracts/catalog/read';
import { applyAcceptList } from './apply-accept-list.js';

/** What changed in a catalogue since its last release. */
export interface ChangesSinceRelease {
  readonly snapshot: Snapshot;
  /** The version of the last release; absent where there was none. */
  readonly released: string | undefined;
  readonly changes: readonly MarkedChange[];
  readonly bump: Bump;
  /** What is wrong with the accept list. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What changed in a catalogue since its last release, but for what the accept list beside it accepts; the catalogue must be sound. */
export async function changesSinceRelease(catalogPath: string, sources: Sources): Promise<ChangesSinceRelease> {
  const { snapshot } = snapshotOf(sources);
  if (snapshot === undefined) throw new Error('A catalogue without a Problem has no snapshot.');
  const release = sources.released && releasedOf(sources.released);
  if (release?.snapshot === undefined) {
    return { snapshot, released: undefined, changes: [], bump: 'none', diagnostics: [] };
  }
  const found = compare(release.snapshot, snapshot);
  const { changes, diagnostics } = await applyAcceptList(found, undefined, catalogPath);
  return { snapshot, released: release.version, changes, bump: bumpOf(changes), diagnostics };
}
