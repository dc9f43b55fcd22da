import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contract } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { readSources } from '@error-contracts/catalog/read';
import { syntheticCatalog } from './synthetic-catalog.ts';

/** Returns the contract of a synthetic catalogue of this many errors, read and checked like any other. */
export async function syntheticContract(size: number): Promise<Contract> {
  const folder = writeSyntheticCatalog(size);
  const { contract, diagnostics } = check(await readSources(join(folder, 'catalog.json')));
  rmSync(folder, { recursive: true });
  if (contract === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  return contract;
}

/** Writes a synthetic catalogue and its translation into a new folder. Returns its path. */
export function writeSyntheticCatalog(size: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-bench-'));
  const { catalog, translation } = syntheticCatalog(size);
  mkdirSync(join(folder, 'locales'));
  writeFileSync(join(folder, 'catalog.json'), JSON.stringify(catalog, null, 2));
  writeFileSync(join(folder, 'locales/de.json'), JSON.stringify(translation, null, 2));
  return folder;
}
