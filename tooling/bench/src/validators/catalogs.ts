import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emitValidators } from '@error-contracts/compiler';
import { cacheFolder } from '../cache-folder.ts';
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

/** Returns the real catalogue with the built package. Each section has a folder of its own. */
export function realCatalog(section: string): Catalog {
  const read = (name: string) =>
    JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@error-contracts/validators/${name}`)), 'utf8'));
  return {
    definition: definitionOf(read(PER_CODE), read(GROUPED)),
    folder: cacheFolder(section),
    ours: '@error-contracts/validators',
    guard: '@error-contracts/validators/guard',
  };
}

/** Returns a synthetic catalogue of this many codes, generated as for an application. Its types are removed, as by `tsc`. */
export async function syntheticValidators(size: number): Promise<Catalog> {
  const folder = cacheFolder(`validators-${size}`);
  const files = await emitValidators({ typesModule: './types.js' })(await syntheticContract(size));
  for (const [path, text] of files) {
    if (path.endsWith('.ts')) writeFileSync(join(folder, path.replace(/ts$/, 'js')), stripTypeScriptTypes(text));
  }
  const read = (name: string) => JSON.parse(files.get(name) ?? '{}');
  return { definition: definitionOf(read(PER_CODE), read(GROUPED)), folder, ours: './index.js', guard: './guard.js' };
}
