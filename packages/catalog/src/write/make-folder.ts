import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './system-code.js';

/**
 * Makes a folder and its parents, one by one: with `recursive`, Node never returns for a folder below /proc. Returns the
 * folders that it made, parents first.
 */
export function makeFolder(folder: string): readonly string[] {
  const made = tryToMake(folder);
  if (made !== undefined) return made;
  const parents = makeFolder(dirname(folder));
  const last = tryToMake(folder);
  if (last === undefined) throw Object.assign(new Error(folder), { code: 'ENOENT' });
  return [...parents, ...last];
}

/** Undefined if there is no parent. */
function tryToMake(folder: string): readonly string[] | undefined {
  try {
    mkdirSync(folder);
    return [folder];
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return [];
    if (systemCode(error) === 'ENOENT' && dirname(folder) !== folder) return undefined;
    throw error;
  }
}
