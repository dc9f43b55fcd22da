import type { Place } from './place.js';
import { type OpenedRevision, revisionOfSources } from './revision.js';

/**
 * The catalogue as it is on the disk.
 *
 * @throws {WrongUse} Where there is none.
 */
export async function openWorkingTree({ workingTree }: Place): Promise<OpenedRevision> {
  const { path, sources } = await workingTree();
  return revisionOfSources(sources, { kind: 'working tree', title: `${path}, working tree` });
}
