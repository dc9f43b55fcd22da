import type { Diagnostic } from '@error-contracts/catalog';
import { describeChange } from '@error-contracts/catalog/compare';
import type { ChangesSinceRelease } from '../../releases/changes-since-release.js';
import { isEnough, neededVersion } from '../../releases/needed-version.js';

/** As many as say what the matter is; `diff` shows the rest. */
const SHOWN = 3;

/**
 * The Problem of a version that promises less change than there is; undefined where it is enough.
 *
 * @param versionFile - Where the version is written; absent where it was named on the command line.
 */
export function requireVersionBump(
  since: ChangesSinceRelease,
  version: string,
  versionFile: string | undefined,
  releasedFile: string,
): Diagnostic | undefined {
  const { released, bump, changes } = since;
  if (released === undefined || bump === 'forbidden') return undefined;
  // What is accepted asks for no certain bump, but a version says one thing only.
  const least = bump === 'none' && changes.length > 0 ? 'patch' : bump;
  const needed = least === 'none' ? released : neededVersion(released, least);
  if (isEnough(version, needed)) return undefined;
  const gravest = changes.filter((change) => change.verdict === bump && change.accepted === undefined);
  const reasons = gravest.slice(0, SHOWN).map((change) => describeChange(change).sentence);
  const more = gravest.length > SHOWN ? ` And ${gravest.length - SHOWN} more.` : '';
  const what =
    bump === 'none'
      ? `${released} is released already${changes.length > 0 ? ', and the changes since are accepted, not released' : ''}.`
      : `What changed since ${released} is ${bump}. ${reasons.join(' ')}${more}`;
  return {
    rule: 'versions-follow-changes',
    severity: 'error',
    file: versionFile ?? releasedFile,
    line: 1,
    column: 1,
    message: `The version ${version} is too small: it must be at least ${needed}. ${what}`,
    value: version,
    help:
      versionFile === undefined
        ? `Name ${needed} or a higher one; error-contracts diff shows all that changed.`
        : `Write "version": "${needed}" or a higher one there; error-contracts diff shows all that changed.`,
  };
}
