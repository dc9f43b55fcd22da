import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { UsageError } from '../terminal/usage-error.js';

/** Where a catalogue is looked for, in a folder. */
export const DEFAULT_PATHS: readonly string[] = ['schemas/catalog.json', 'catalog.json'];

/**
 * The path of the catalogue: the one that was named, else the nearest in a usual place, looking upwards from here.
 *
 * @throws {WrongUse} Where none was named and none is found.
 */
export function findCatalog(named: string | undefined, here: string = process.cwd()): string {
  if (named?.trim() === '') throw new UsageError('--catalog is empty.', 'Name the catalogue, or leave the option out.');
  if (named !== undefined) return named;
  for (let folder = here; ; folder = dirname(folder)) {
    const found = DEFAULT_PATHS.map((place) => join(folder, place)).find((path) => existsSync(path));
    if (found !== undefined) return relative(here, found);
    if (folder === dirname(folder)) break;
  }
  throw new UsageError(
    `There is no ${DEFAULT_PATHS.join(' or ')} here or in a folder above.`,
    'Name the catalogue with --catalog, or go to the folder of your project.',
  );
}
