import { lstatSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { systemCode } from '@error-contracts/catalog/write';
import { CONFIG_FILE } from './config-file.js';

/**
 * Returns the absolute path of the config: the one that was named, or the nearest from `cwd` upwards to the root of the file
 * system. Returns undefined if there is none.
 */
export function findConfig(named: string | undefined, cwd: string): string | undefined {
  if (named !== undefined) return resolve(cwd, named);
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = configIn(folder);
    if (path !== undefined) return path;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Returns the path of the config in a folder; undefined if there is none. */
export function configIn(folder: string): string | undefined {
  const path = join(folder, CONFIG_FILE);
  return isThere(path) ? path : undefined;
}

/** A folder or a broken link of that name is there too: whoever reads it reports that, and no other config is taken instead. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // A folder above that may not be entered has no config for this user.
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}
