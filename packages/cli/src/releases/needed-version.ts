import gte from 'semver/functions/gte.js';
import inc from 'semver/functions/inc.js';
import major from 'semver/functions/major.js';
import parse from 'semver/functions/parse.js';

/** What a release must at least be, by Semantic Versioning. */
export type ReleaseType = 'patch' | 'minor' | 'major';

/**
 * Returns what a release must at least be after a version, for changes that need this bump. Before 1.0.0 the minor number is
 * the one that breaks: `^0.1.0` admits 0.1.1 and not 0.2.0.
 */
export function releaseType(released: string, bump: ReleaseType): ReleaseType {
  if (major(released) > 0) return bump;
  return bump === 'major' ? 'minor' : 'patch';
}

/** Returns the lowest version that may follow a version with changes that need this bump. */
export function neededVersion(released: string, bump: ReleaseType): string {
  const { major: x, minor: y, patch: z } = parse(released, {}, true);
  return inc(`${x}.${y}.${z}`, releaseType(released, bump)) ?? released;
}

/** Returns whether a version is at least the needed one; a pre-release counts as what it leads to: 2.0.0-beta.1 as 2.0.0. */
export function isEnough(version: string, needed: string): boolean {
  const { major: x, minor: y, patch: z } = parse(version, {}, true);
  return gte(`${x}.${y}.${z}`, needed);
}
