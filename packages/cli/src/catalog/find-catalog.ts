import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { UsageError } from '../terminal/usage-error.js';

/** The default paths of a catalogue in a folder. */
export const DEFAULT_PATHS: readonly string[] = ['schemas/catalog.json', 'catalog.json'];

/**
 * Returns the path of the nearest catalogue at a default path, from `cwd` upwards.
 *
 * @throws {UsageError} If none is found.
 */
export function findCatalog(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = catalogIn(folder);
    if (found !== undefined) return relative(cwd, found);
    if (folder === dirname(folder)) break;
  }
  throw new UsageError(
    `There is no ${DEFAULT_PATHS.join(' or ')} here or in a folder above.`,
    'Name the catalogue with --catalog or in error-contracts.config.json, or go to the folder of your project.',
  );
}

/** Returns the path of the catalogue at a default path of a folder; undefined if there is none. */
export function catalogIn(folder: string): string | undefined {
  return DEFAULT_PATHS.map((path) => join(folder, path)).find((path) => existsSync(path));
}
