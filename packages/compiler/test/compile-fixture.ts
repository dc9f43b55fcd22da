import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Contract } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { readSources } from '@error-contracts/catalog/read';
import type { Files } from '../src/files.js';
import { emitI18n } from '../src/i18n/emit-i18n.js';
import { emitTypes } from '../src/types/emit-types.js';
import { emitValidators } from '../src/validators/emit-validators.js';

const FIXTURES = new URL('fixtures/', import.meta.url);

/** The names of the fixture catalogues. */
export const fixtures: readonly string[] = readdirSync(FIXTURES).sort();

/** A file or folder of a fixture. */
export function fixturePath(name: string, inside: string): string {
  return fileURLToPath(new URL(`${name}/${inside}`, FIXTURES));
}

/** The contract of a fixture; fails with its Problems where it has some. */
export async function contractOf(name: string): Promise<Contract> {
  const { contract, diagnostics } = check(await readSources(fixturePath(name, 'contract/catalog.json')));
  if (contract === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return contract;
}

/** Every generated file of a contract, by `<target>/<path>`. */
export async function emitAll(contract: Contract): Promise<Files> {
  const targets = {
    types: emitTypes,
    validators: emitValidators({ typesModule: '../types/index.js' }),
    i18n: emitI18n,
  };
  const files = new Map<string, string>();
  for (const [target, emit] of Object.entries(targets)) {
    for (const [path, text] of await emit(contract)) files.set(`${target}/${path}`, text);
  }
  return files;
}

/** A copy of the package's own tree position, so that generated code finds its imports; removed by `remove`. */
export function scratchFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(fileURLToPath(new URL('.scratch-', import.meta.url)));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
