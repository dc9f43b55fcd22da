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
  /** The version of the last release; absent if there was none. */
  readonly released: string | undefined;
  readonly changes: readonly MarkedChange[];
  readonly bump: Bump;
  /** What is wrong with the accept list. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Resolves to what changed in a catalogue without errors since its last release, with what its accept list accepts. */
export async function changesSinceRelease(
  catalog: string,
  sources: Sources,
  cwd: string,
): Promise<ChangesSinceRelease> {
  const { snapshot } = snapshotOf(sources);
  if (snapshot === undefined) throw new Error('A catalogue without errors has no snapshot.');
  const release = sources.released && releasedOf(sources.released);
  if (release?.snapshot === undefined) {
    return { snapshot, released: undefined, changes: [], bump: 'none', diagnostics: [] };
  }
  const found = compare(release.snapshot, snapshot);
  const { changes, diagnostics } = await applyAcceptList(found, { named: undefined, catalog, cwd });
  return { snapshot, released: release.version, changes, bump: bumpOf(changes), diagnostics };
}
