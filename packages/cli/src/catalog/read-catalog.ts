import { diskIn, readSources, type Sources } from '@error-contracts/catalog/read';

/** Reads the catalogue at a path below `cwd`, and the files beside it; diagnostics name them by that path. */
export async function readCatalog(path: string, cwd: string): Promise<Sources> {
  return await readSources(path, diskIn(cwd));
}
