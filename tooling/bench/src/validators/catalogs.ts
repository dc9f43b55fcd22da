import { writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Contract } from '@error-contracts/catalog';
import { emitValidators } from '@error-contracts/compiler';
import { cacheFolder } from '../cache-folder.ts';
import { realContract } from '../real-contract.ts';
import { syntheticContract } from '../synthetic-contract.ts';
import { type Definition, definitionOf } from './definition.ts';

/** A catalogue to measure: the definition for the others, and our modules. */
export interface Catalog {
  readonly definition: Definition;
  readonly folder: string;
  /** Our module with guard, report and parser. */
  readonly ours: string;
  /** The module of our guard alone. */
  readonly guard: string;
}

const GROUPED = 'error-response.grouped.schema.json';
const PER_CODE = 'error-response.schema.json';

/**
 * Returns the real catalogue without errors that hold others, whose shape not every candidate can write. Each section
 * has a folder of its own.
 */
export async function realCatalog(section: string): Promise<Catalog> {
  const contract = await realContract();
  const errors = contract.errors.filter(({ holdsErrors }) => holdsErrors !== true);
  return await validatorsOf({ ...contract, errors }, section);
}

/** Returns a synthetic catalogue of this many codes. */
export async function syntheticValidators(size: number): Promise<Catalog> {
  return await validatorsOf(await syntheticContract(size), `validators-${size}`);
}

/** Generates validators as for an application. Their types are removed, as by `tsc`. */
async function validatorsOf(contract: Contract, section: string): Promise<Catalog> {
  const folder = cacheFolder(section);
  const files = await emitValidators({ typesModule: './types.js' })(contract);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "sideEffects": false }\n');
  for (const [path, text] of files) {
    if (path.endsWith('.ts')) writeFileSync(join(folder, path.replace(/ts$/, 'js')), stripTypeScriptTypes(text));
  }
  const read = (name: string) => JSON.parse(files.get(name) ?? '{}');
  return { definition: definitionOf(read(PER_CODE), read(GROUPED)), folder, ours: './index.js', guard: './guard.js' };
}
