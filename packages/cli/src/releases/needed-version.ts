import gte from 'semver/functions/gte.js';
import inc from 'semver/functions/inc.js';
import major from 'semver/functions/major.js';
import parse from 'semver/functions/parse.js';
import prerelease from 'semver/functions/prerelease.js';

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

/**
 * Returns the lowest stable version that may follow a version with changes that need this bump. A prerelease promised
 * nothing stable yet: after 1.1.0-next.0 a minor change leads to 1.1.0 as well, because it counts from the stable release
 * before.
 */
export function neededVersion(released: string, bump: ReleaseType): string {
  const { major: x, minor: y, patch: z, prerelease } = parse(released, {}, true);
  const label = prerelease.length === 0 ? '' : `-${prerelease.join('.')}`;
  return inc(`${x}.${y}.${z}${label}`, releaseType(released, bump)) ?? released;
}

/** Returns whether a version is at least the needed one; a prerelease counts as what it leads to: 2.0.0-beta.1 as 2.0.0. */
export function isEnough(version: string, needed: string): boolean {
  return gte(leadsTo(version), needed);
}

/** Returns the lowest version after a prerelease that leads to the needed one; the needed one after a stable release. */
export function lowestVersion(released: string, needed: string): string {
  const isOnTheWay = prerelease(released) !== null && leadsTo(released) === needed;
  return (isOnTheWay ? inc(released, 'prerelease') : null) ?? needed;
}

/** Returns whether a release was a prerelease of a version that is enough for changes that need this bump. */
export function isAnnounced(released: string, bump: ReleaseType): boolean {
  return prerelease(released) !== null && isEnough(released, neededVersion(released, bump));
}

function leadsTo(version: string): string {
  const { major: x, minor: y, patch: z } = parse(version, {}, true);
  return `${x}.${y}.${z}`;
}
