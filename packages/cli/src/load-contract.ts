import { type Checked, check, readSources } from '@error-contracts/compiler';

/** Reads and checks the catalogue at a path. */
export async function loadContract(path: string): Promise<Checked> {
  return check(await readSources(path));
}
