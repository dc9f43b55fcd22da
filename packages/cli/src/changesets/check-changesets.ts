import type { Diagnostic } from '@error-contracts/catalog';
import type { Sources } from '@error-contracts/catalog/read';
import { changesSinceRelease } from '../releases/changes-since-release.js';
import { packageOf } from '../releases/package-of.js';
import { changesetDiagnostics } from './changeset-diagnostics.js';
import { changesetFolder, pendingChangesets } from './pending-changesets.js';

/**
 * The Problems of pending changesets that announce less than what changed since the last release, and of the accept list; none where
 * there is no release. The catalogue must be sound.
 */
export async function checkChangesets(catalogPath: string, sources: Sources): Promise<readonly Diagnostic[]> {
  if (sources.released === undefined) return [];
  const { released, bump, diagnostics } = await changesSinceRelease(catalogPath, sources);
  const folder = changesetFolder(catalogPath);
  const name = packageOf(catalogPath)?.name;
  if (released === undefined || folder === undefined || name === undefined) return diagnostics;
  const { pending, diagnostics: unreadable } = pendingChangesets(folder, name);
  if (bump === 'none' || bump === 'forbidden') return [...diagnostics, ...unreadable];
  return [...diagnostics, ...unreadable, ...changesetDiagnostics(name, released, bump, pending)];
}
