import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RELEASED_FILE, readReleased } from '@error-contracts/compiler';
import { findCatalog } from '../find-catalog.js';
import { WrongUse } from '../wrong-use.js';
import type { Place } from './place.js';
import { releaseSide } from './release-side.js';
import type { OpenedSide } from './side.js';

/**
 * The last release of the catalogue, which `released.json` beside it keeps.
 *
 * @throws {WrongUse} Where there is no catalogue, or where nothing was released yet.
 */
export async function openLastRelease({ catalog }: Place): Promise<OpenedSide> {
  const path = join(dirname(catalog ?? findCatalog(undefined)), RELEASED_FILE);
  if (existsSync(path)) return releaseSide(path, await readReleased(path));
  throw new WrongUse(
    `There is no ${path}: nothing was released yet.`,
    'Name what to compare with, such as error-contracts diff main; or release: error-contracts release.',
  );
}
