import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from './system-code.js';

/** Makes a folder and its parents, one by one: with `recursive`, Node never returns for a folder below /proc. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return;
    if (systemCode(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}
