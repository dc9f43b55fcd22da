import valid from 'semver/functions/valid.js';
import { lowestVersion, neededVersion } from '../../../releases/needed-version.js';
import type { ChangeReport } from './change-report.js';

/**
 * Returns the lowest version that may follow the earlier revision; undefined if its version is unknown or if nothing can be
 * released. Before 1.0.0 a minor change needs a patch: 0.1.1 after 0.1.0.
 */
export function nextRelease({ before, bump, changes }: ChangeReport): string | undefined {
  const released = valid(before.version);
  if (released === null || bump === 'forbidden' || changes.length === 0) return undefined;
  // What is accepted asks for no certain bump, but a version has one meaning only.
  return lowestVersion(released, neededVersion(released, bump === 'none' ? 'patch' : bump));
}
