import type { Diagnostic } from '@error-contracts/catalog';
import { describeChange } from '@error-contracts/catalog/compare';
import gt from 'semver/functions/gt.js';
import gte from 'semver/functions/gte.js';
import type { ChangesSinceRelease } from '../../releases/changes-since-release.js';
import { isEnough, lowestVersion, neededVersion } from '../../releases/needed-version.js';

/** Enough to see the reason; `diff` shows the rest. */
const SHOWN = 3;

/**
 * Returns a diagnostic if a version promises less change than there is; none if it is enough.
 *
 * @param versionFile - The file that says the version; undefined if it was named on the command line.
 */
export function requireVersionBump(
  since: ChangesSinceRelease,
  version: string,
  versionFile: string | undefined,
  releasedFile: string,
): readonly Diagnostic[] {
  const { released, bump, changes } = since;
  if (released === undefined || bump === 'forbidden') return [];
  // What is accepted asks for no certain bump, but a version has one meaning only.
  const least = bump === 'none' && changes.length > 0 ? 'patch' : bump;
  const needed = least === 'none' ? released : lowestVersion(released, neededVersion(released, least));
  if (gte(version, needed) || (gt(version, released) && isEnough(version, needed))) return [];
  const help =
    versionFile === undefined ? `Name ${needed} or a higher one` : `Write "version": "${needed}" or a higher one there`;
  return [
    {
      rule: 'versions-follow-changes',
      severity: 'error',
      file: versionFile ?? releasedFile,
      line: 1,
      column: 1,
      message: `The version ${version} is too small: it must be at least ${needed}. ${reasonText(since, released)}`,
      value: version,
      help: `${help}; error-contracts diff shows all that changed.`,
    },
  ];
}

function reasonText({ bump, changes }: ChangesSinceRelease, released: string): string {
  if (bump === 'none') {
    const accepted = changes.length > 0 ? ', and the changes since are accepted, not released' : '';
    return `${released} is released already${accepted}.`;
  }
  const highest = changes.filter((change) => change.verdict === bump && change.accepted === undefined);
  const reasons = highest.slice(0, SHOWN).map((change) => describeChange(change).sentence);
  const more = highest.length > SHOWN ? ` And ${highest.length - SHOWN} more.` : '';
  return `What changed since ${released} is ${bump}. ${reasons.join(' ')}${more}`;
}
