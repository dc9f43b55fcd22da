import { resolve } from 'node:path';
import { diskIn, type FileSource, readSources, type Sources } from '@error-contracts/catalog/read';
import { stateOf } from './state-of.js';

/** Enough for a person who saves while the files are read. */
const ATTEMPTS = 5;

/**
 * Reads the catalogue at a path below `cwd`, the files that it includes, and those beside it; diagnostics name them by that
 * path. If one of them changes meanwhile, all are read again, so that they belong together.
 */
export async function readCatalog(path: string, cwd: string, disk: FileSource = diskIn(cwd)): Promise<Sources> {
  for (let attempt = 1; ; attempt++) {
    const states = new Map<string, string>();
    const sources = await readSources(path, {
      ...disk,
      read(file) {
        states.set(file, stateOf(resolve(cwd, file)));
        return disk.read(file);
      },
      entries(folder) {
        states.set(folder, stateOf(resolve(cwd, folder)));
        return disk.entries(folder);
      },
    });
    const isStill = [...states].every(([file, state]) => state === stateOf(resolve(cwd, file)));
    if (isStill || attempt === ATTEMPTS) return sources;
  }
}
