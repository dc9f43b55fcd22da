import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readReleased, readSources } from '@error-contracts/compiler';
import { USUAL_PLACES } from '../find-catalog.js';
import { WrongUse } from '../wrong-use.js';
import { isReleased } from './is-released.js';
import { releaseSide } from './release-side.js';
import { type OpenedSide, sideOf } from './side.js';

/**
 * A file, which is a catalogue or a `released.json`, or a folder that holds a catalogue in a usual place.
 *
 * @throws {WrongUse} Where the folder holds none.
 */
export async function openPath(path: string): Promise<OpenedSide> {
  const file = statSync(path).isDirectory() ? catalogIn(path) : path;
  const sources = await readSources(file);
  if (isReleased(file, sources.catalog)) return releaseSide(file, await readReleased(file));
  return sideOf(sources, { kind: 'file', title: `${file}, file` });
}

function catalogIn(folder: string): string {
  const found = [...USUAL_PLACES]
    .reverse()
    .map((place) => join(folder, place))
    .find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new WrongUse(
    `The folder ${folder} holds no ${USUAL_PLACES.join(' and no ')}.`,
    'Name the catalogue itself, or a folder that holds one.',
  );
}
