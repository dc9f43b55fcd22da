import type { Problem, Sources } from '@error-contracts/compiler';
import { changesSinceRelease } from '../release/changes-since-release.js';
import { packageOf } from '../release/package-of.js';
import { changesetProblems } from './changeset-problems.js';
import { changesetFolder, pendingChangesets } from './pending-changesets.js';

/**
 * The Problems of pending changesets that announce less than what changed since the last release, and of the accept list; none where
 * there is no release. The catalogue must be sound.
 */
export async function checkChangesets(catalogPath: string, sources: Sources): Promise<readonly Problem[]> {
  if (sources.released === undefined) return [];
  const { released, bump, problems } = await changesSinceRelease(catalogPath, sources);
  const folder = changesetFolder(catalogPath);
  const name = packageOf(catalogPath)?.name;
  if (released === undefined || folder === undefined || name === undefined) return problems;
  const { pending, problems: unreadable } = pendingChangesets(folder, name);
  if (bump === 'none' || bump === 'forbidden') return [...problems, ...unreadable];
  return [...problems, ...unreadable, ...changesetProblems(name, released, bump, pending)];
}
