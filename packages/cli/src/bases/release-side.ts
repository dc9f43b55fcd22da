import type { ReadReleased } from '@error-contracts/compiler';
import type { OpenedSide } from './side.js';

/** The side that a `released.json` makes. */
export function releaseSide(name: string, { snapshot, version, problems }: ReadReleased): OpenedSide {
  if (snapshot === undefined) return { problems };
  return { side: { kind: 'release', title: `release ${version} (${name})`, snapshot, version }, problems: [] };
}
