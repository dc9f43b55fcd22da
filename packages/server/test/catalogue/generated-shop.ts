import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '@error-contracts/catalog/check';
import { readSources } from '@error-contracts/catalog/read';
import { emitI18n, emitTypes, emitValidators } from '@error-contracts/compiler';

/** A folder with everything that is generated from the catalogue beside this file. */
export interface GeneratedShop {
  readonly folder: string;
  remove(): void;
}

/** Generates the small catalogue, with an envelope of its own, into a folder that `remove` removes. */
export async function generateShop(): Promise<GeneratedShop> {
  const { contract, diagnostics } = check(await readSources(fileURLToPath(new URL('catalog.json', import.meta.url))));
  if (contract === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  // In the package, so that the generated code finds its imports.
  const folder = mkdtempSync(fileURLToPath(new URL('.generated-', import.meta.url)));
  const targets = {
    types: emitTypes,
    validators: emitValidators({ typesModule: '../types/index.js' }),
    i18n: emitI18n,
  };
  for (const [target, emit] of Object.entries(targets)) {
    for (const [path, text] of await emit(contract)) {
      const file = join(folder, target, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
