import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { UsageError } from '../terminal/usage-error.js';

/** The default paths of a catalogue in a folder. */
export const DEFAULT_PATHS: readonly string[] = ['schemas/catalog.json', 'catalog.json'];

/**
 * Returns the path of the catalogue: the one that was named, or the nearest at a default path, from `cwd` upwards.
 *
 * @throws {UsageError} If none was named and none is found.
 */
export function findCatalog(named: string | undefined, cwd: string): string {
  if (named?.trim() === '') throw new UsageError('--catalog is empty.', 'Name the catalogue, or leave the option out.');
  if (named !== undefined) return named;
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = DEFAULT_PATHS.map((path) => join(folder, path)).find((path) => existsSync(path));
    if (found !== undefined) return relative(cwd, found);
    if (folder === dirname(folder)) break;
  }
  throw new UsageError(
    `There is no ${DEFAULT_PATHS.join(' or ')} here or in a folder above.`,
    'Name the catalogue with --catalog, or go to the folder of your project.',
  );
}
