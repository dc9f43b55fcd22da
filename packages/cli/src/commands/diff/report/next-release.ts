import valid from 'semver/functions/valid.js';
import { lowestVersion, neededVersion } from '../../../releases/needed-version.js';
import type { ChangeReport } from './change-report.js';

/**
 * Returns the lowest version that may follow the earlier revision; undefined if its version is unknown or if nothing can be
 * released. Before 1.0.0 a minor change needs a patch: 0.1.1 after 0.1.0. A branch that was not released follows the last
 * release, unless there was another one between the two revisions: nobody knows which changes that has.
 */
export function nextRelease({ before, after, bump, changes }: ChangeReport): string | undefined {
  const isSame = before.lastRelease === after.lastRelease;
  const released = valid(before.version ?? (isSame ? before.lastRelease : undefined));
  if (released === null || bump === 'forbidden' || changes.length === 0) return undefined;
  // What is accepted asks for no certain bump, but a version has one meaning only.
  return lowestVersion(released, neededVersion(released, bump === 'none' ? 'patch' : bump));
}
