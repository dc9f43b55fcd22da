import type { Diagnostic } from '@error-contracts/catalog';
import { isAnnounced, type ReleaseType, releaseType } from '../releases/needed-version.js';
import type { PendingChangeset } from './pending-changesets.js';

const RANKS: Readonly<Record<ReleaseType | 'none', number>> = { none: 0, patch: 1, minor: 2, major: 3 };

/** Returns a diagnostic if pending changesets announce less than what changed since the release; none if none is pending. */
export function changesetDiagnostics(
  packageName: string,
  released: string,
  bump: ReleaseType,
  pending: readonly PendingChangeset[],
): readonly Diagnostic[] {
  const highest = pending.toSorted((a, b) => RANKS[b.type] - RANKS[a.type])[0];
  if (highest === undefined) return [];
  const needed = releaseType(released, bump);
  // In pre mode the changesets of the prerelease are still there, or it was named by hand: it is announced already.
  if (isAnnounced(released, bump)) return [];
  if (RANKS[highest.type] >= RANKS[needed]) return [];
  return [
    {
      rule: 'changesets-announce-enough',
      severity: 'error',
      file: highest.path,
      line: highest.line,
      column: 1,
      message: `The changeset announces a ${highest.type} release of ${packageName}, but what changed since ${released} is ${bump}.`,
      value: highest.type,
      help: `Write ${needed} here, or undo the change; error-contracts diff shows it.`,
    },
  ];
}
