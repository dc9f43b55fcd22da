import type { Diagnostic } from '@error-contracts/catalog';
import type { Sources } from '@error-contracts/catalog/read';
import { changesSinceRelease } from '../releases/changes-since-release.js';
import { packageOf } from '../releases/package-of.js';
import { changesetDiagnostics } from './changeset-diagnostics.js';

/** Resolves to what is wrong with the accept list, and with the changesets of a folder if there is one. */
export async function announcementDiagnostics(
  catalog: string,
  sources: Sources,
  folder: string | undefined,
  cwd: string,
): Promise<readonly Diagnostic[]> {
  const { released, bump, diagnostics } = await changesSinceRelease(catalog, sources, cwd);
  const name = packageOf(catalog, cwd)?.name;
  if (released === undefined || folder === undefined || name === undefined) return diagnostics;
  // Only changesets need YAML.
  const { pendingChangesets } = await import('./pending-changesets.js');
  const { pending, diagnostics: unreadable } = pendingChangesets(folder, name, cwd);
  if (bump === 'none' || bump === 'forbidden') return [...diagnostics, ...unreadable];
  return [...diagnostics, ...unreadable, ...changesetDiagnostics(name, released, bump, pending)];
}
