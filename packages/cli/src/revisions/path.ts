import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readReleased } from '@error-contracts/catalog/compare';
import { readSources } from '@error-contracts/catalog/read';
import { DEFAULT_PATHS } from '../catalog/find-catalog.js';
import { UsageError } from '../terminal/usage-error.js';
import { isReleased } from './is-released.js';
import { releaseRevision } from './release-revision.js';
import { type OpenedRevision, revisionOfSources } from './revision.js';

/**
 * A file, which is a catalogue or a `released.json`, or a folder that holds a catalogue in a usual place.
 *
 * @throws {WrongUse} Where the folder holds none.
 */
export async function openPath(path: string): Promise<OpenedRevision> {
  const file = statSync(path).isDirectory() ? catalogIn(path) : path;
  const sources = await readSources(file);
  if (isReleased(file, sources.catalog)) return releaseRevision(file, await readReleased(file));
  return revisionOfSources(sources, { kind: 'file', title: `${file}, file` });
}

function catalogIn(folder: string): string {
  const found = [...DEFAULT_PATHS]
    .reverse()
    .map((place) => join(folder, place))
    .find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new UsageError(
    `The folder ${folder} holds no ${DEFAULT_PATHS.join(' and no ')}.`,
    'Name the catalogue itself, or a folder that holds one.',
  );
}
