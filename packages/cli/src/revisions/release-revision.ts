import type { ReadReleased } from '@error-contracts/catalog/compare';
import type { OpenedRevision } from './revision.js';

/** Returns the revision that a `released.json` makes. */
export function releaseRevision(name: string, { snapshot, version, diagnostics }: ReadReleased): OpenedRevision {
  if (snapshot === undefined) return { diagnostics };
  return { revision: { kind: 'release', title: `release ${version} (${name})`, snapshot, version }, diagnostics: [] };
}
