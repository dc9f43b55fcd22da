import { fileURLToPath } from 'node:url';
import type { Contract } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { readSources } from '@error-contracts/catalog/read';

const path = fileURLToPath(new URL('../../../schemas/catalog.json', import.meta.url));

/** Returns the contract of the real catalogue. */
export async function realContract(): Promise<Contract> {
  const { contract, diagnostics } = check(await readSources(path));
  if (contract === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  return contract;
}
