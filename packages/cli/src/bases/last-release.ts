import { dirname, join } from 'node:path';
import { RELEASED_FILE, releasedOf } from '@error-contracts/compiler';
import { WrongUse } from '../wrong-use.js';
import type { Place } from './place.js';
import { releaseSide } from './release-side.js';
import type { OpenedSide } from './side.js';

/**
 * The last release of the catalogue, which `released.json` beside it keeps.
 *
 * @throws {WrongUse} Where there is no catalogue, or where nothing was released yet.
 */
export async function openLastRelease({ workingTree }: Place): Promise<OpenedSide> {
  const { path, sources } = await workingTree();
  const file = join(dirname(path), RELEASED_FILE);
  if (sources.released !== undefined) return releaseSide(file, releasedOf(sources.released));
  // The head tells why the catalogue cannot be read.
  if (sources.catalog === undefined) return { problems: [] };
  throw new WrongUse(
    `There is no ${file}: nothing was released yet.`,
    'Name what to compare with, such as error-contracts diff main; or release: error-contracts release.',
  );
}
