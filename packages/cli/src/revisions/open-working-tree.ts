import { type OpenedRevision, revisionOfSources } from './revision.js';
import type { Workspace } from './workspace.js';

/**
 * Opens the catalogue as it is on the disk.
 *
 * @throws {UsageError} If there is none.
 */
export async function openWorkingTree({ workingTree }: Workspace): Promise<OpenedRevision> {
  const { path, sources } = await workingTree();
  return revisionOfSources(sources, { kind: 'working tree', title: `${path}, working tree` });
}
