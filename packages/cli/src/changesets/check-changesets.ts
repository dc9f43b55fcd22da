import type { Diagnostic } from '@error-contracts/catalog';
import type { Sources } from '@error-contracts/catalog/read';
import { hasAcceptList } from '../releases/accept-list-file.js';
import { changesetFolder } from './changeset-folder.js';

/**
 * Resolves to what is wrong with the accept list, and with pending changesets that announce less than what changed since the
 * last release; to nothing if there is no release. The catalogue must be without errors.
 */
export async function checkChangesets(catalog: string, sources: Sources, cwd: string): Promise<readonly Diagnostic[]> {
  if (sources.released === undefined) return [];
  const folder = changesetFolder(catalog, cwd);
  // Without either, what changed concerns nobody yet; and a comparison takes as long as the check itself.
  if (folder === undefined && !hasAcceptList(catalog, cwd)) return [];
  const { announcementDiagnostics } = await import('./announcement-diagnostics.js');
  return await announcementDiagnostics(catalog, sources, folder, cwd);
}
