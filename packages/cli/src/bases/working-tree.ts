import type { Place } from './place.js';
import { type OpenedSide, sideOf } from './side.js';

/**
 * The catalogue as it is on the disk.
 *
 * @throws {WrongUse} Where there is none.
 */
export async function openWorkingTree({ workingTree }: Place): Promise<OpenedSide> {
  const { path, sources } = await workingTree();
  return sideOf(sources, { kind: 'working tree', title: `${path}, working tree` });
}
