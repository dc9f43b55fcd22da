import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Contract } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { readSources } from '@error-contracts/catalog/read';
import type { Files } from '../src/files.js';
import { targets } from '../src/targets.js';

const FIXTURES = new URL('fixtures/', import.meta.url);

/** The names of the fixture catalogues. */
export const fixtures: readonly string[] = readdirSync(FIXTURES)
  .filter((name) => name !== 'envelopes')
  .sort();

/** The names of the fixtures with the envelopes of known APIs. */
export const envelopeFixtures: readonly string[] = readdirSync(new URL('envelopes/', FIXTURES))
  .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  .map((name) => `envelopes/${name}`);

/** Returns the path of a file or folder of a fixture. */
export function fixturePath(name: string, inside: string): string {
  return fileURLToPath(new URL(`${name}/${inside}`, FIXTURES));
}

/** Returns the contract of a fixture. Throws its diagnostics if there are any errors. */
export async function contractOf(name: string): Promise<Contract> {
  const path = fixturePath(name, name.startsWith('envelopes/') ? 'catalog.json' : 'contract/catalog.json');
  const { contract, diagnostics } = check(await readSources(path));
  if (contract === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return contract;
}

/** Returns every file that every target makes of a contract, by `<target>/<path>`. */
export async function emitAll(contract: Contract): Promise<Files> {
  const files = new Map<string, string>();
  for (const { name, emitter } of targets) {
    for (const [path, text] of await emitter()(contract)) files.set(`${name}/${path}`, text);
  }
  return files;
}

/** The fixtures whose generated examples somebody has read. What examples are right is proved by validators. */
const READ_EXAMPLES: readonly string[] = ['one-error', 'envelopes/2-error-info', 'envelopes/12-repeated-status'];

/** Returns the files of a fixture that stand in its `expected` folder. */
export async function goldenFiles(name: string): Promise<Files> {
  const files = [...(await emitAll(await contractOf(name)))];
  return new Map(files.filter(([path]) => !path.startsWith('examples/') || READ_EXAMPLES.includes(name)));
}

/** Makes a folder inside of this package, so that generated code finds its imports. `remove` removes it. */
export function scratchFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(fileURLToPath(new URL('.scratch-', import.meta.url)));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
