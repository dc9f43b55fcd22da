import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The name of a config. */
export const CONFIG_FILE = 'error-contracts.config.json';

/** Where a catalogue is that nobody names. */
const DEFAULT_PATHS = ['schemas/catalog.json', 'catalog.json'];

/** Returns the path of the nearest config or catalogue, from a folder upwards, as the command finds it. */
export function findCatalog(start: string): string | undefined {
  return above(start, configIn) ?? above(start, catalogBeside);
}

/** Returns the path of the catalogue at a usual place of a folder; undefined if there is none. */
export function catalogBeside(folder: string): string | undefined {
  return DEFAULT_PATHS.map((path) => join(folder, path)).find((path) => existsSync(path));
}

function configIn(folder: string): string | undefined {
  const path = join(folder, CONFIG_FILE);
  return existsSync(path) ? path : undefined;
}

function above(start: string, find: (folder: string) => string | undefined): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = find(folder);
    if (found !== undefined || folder === dirname(folder)) return found;
  }
}
