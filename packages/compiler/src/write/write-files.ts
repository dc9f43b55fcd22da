import type { LockOptions } from '@error-contracts/catalog/write';
import type { Files } from '../files.js';
import type { Written } from './compare-folder.js';
import { writeFolders } from './write-folders.js';

/** Writes the files of one emitter, as {@link writeFolders} does for several. Resolves to what was done. */
export async function writeFiles(folder: string, files: Files, options: LockOptions = {}): Promise<Written> {
  const [written] = (await writeFolders(new Map([[folder, files]]), () => options)).values();
  if (written === undefined) throw new Error('A folder was not written.');
  return written;
}
