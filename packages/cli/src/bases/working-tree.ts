import { readSources } from '@error-contracts/compiler';
import { findCatalog } from '../find-catalog.js';
import type { Place } from './place.js';
import { type OpenedSide, sideOf } from './side.js';

/**
 * The catalogue as it is on the disk.
 *
 * @throws {WrongUse} Where there is none.
 */
export async function openWorkingTree({ catalog }: Place): Promise<OpenedSide> {
  const path = catalog ?? findCatalog(undefined);
  return sideOf(await readSources(path), { kind: 'working tree', title: `${path}, working tree` });
}
