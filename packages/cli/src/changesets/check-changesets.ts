import type { Diagnostic } from '@error-contracts/catalog';
import type { Sources } from '@error-contracts/catalog/read';
import { changesSinceRelease } from '../releases/changes-since-release.js';
import { packageOf } from '../releases/package-of.js';
import { changesetDiagnostics } from './changeset-diagnostics.js';
import { changesetFolder } from './changeset-folder.js';

/**
 * Resolves to what is wrong with the accept list, and with pending changesets that announce less than what changed since the
 * last release; to nothing if there is no release. The catalogue must be without errors.
 */
export async function checkChangesets(catalog: string, sources: Sources, cwd: string): Promise<readonly Diagnostic[]> {
  if (sources.released === undefined) return [];
  const { released, bump, diagnostics } = await changesSinceRelease(catalog, sources, cwd);
  const folder = changesetFolder(catalog, cwd);
  const name = packageOf(catalog, cwd)?.name;
  if (released === undefined || folder === undefined || name === undefined) return diagnostics;
  // Only changesets need YAML, and most projects have none.
  const { pendingChangesets } = await import('./pending-changesets.js');
  const { pending, diagnostics: unreadable } = pendingChangesets(folder, name, cwd);
  if (bump === 'none' || bump === 'forbidden') return [...diagnostics, ...unreadable];
  return [...diagnostics, ...unreadable, ...changesetDiagnostics(name, released, bump, pending)];
}
