import { type Checked, check } from '@error-contracts/catalog/check';
import { readSources } from '@error-contracts/catalog/read';

/** Reads and checks the catalogue at a path. */
export async function loadContract(path: string): Promise<Checked> {
  return check(await readSources(path));
}
