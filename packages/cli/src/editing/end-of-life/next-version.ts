import parse from 'semver/functions/parse.js';
import { isEnough, neededVersion, type ReleaseType } from '../../releases/needed-version.js';
import { packageOf } from '../../releases/package-of.js';
import type { OpenCatalog } from '../open-catalog.js';

/**
 * Returns the version that the next release must at least have for a change of this type: that of the nearest package.json
 * above the catalogue, if it is enough already. Returns undefined if nothing says a version.
 */
export function nextVersion({ path, released }: OpenCatalog, change: ReleaseType, cwd: string): string | undefined {
  const written = packageOf(path, cwd)?.version;
  const last = released?.version ?? written;
  const version = parse(written ?? last);
  if (version === null || last === undefined) return undefined;
  const { major, minor, patch, prerelease } = version;
  const pending = `${major}.${minor}.${patch}`;
  if (released === undefined && prerelease.length > 0) return pending;
  const needed = neededVersion(last, change);
  return isEnough(pending, needed) ? pending : needed;
}
