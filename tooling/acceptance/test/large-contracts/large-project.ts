import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from '@error-contracts/catalog/check';
import { readSources } from '@error-contracts/catalog/read';
import { emitTypes, emitValidators } from '@error-contracts/compiler';
import { root } from '../repository.js';

/** Writes a project with the generated types of a catalogue of this many codes. Returns its folder. */
export async function largeProject(size: number, envelope: object): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-large-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  write(folder, 'package.json', '{ "type": "module" }\n');
  write(folder, 'catalog.json', JSON.stringify({ name: 'large', sourceLocale: 'en', envelope, errors: errors(size) }));
  const { contract, diagnostics } = check(await readSources(join(folder, 'catalog.json')));
  if (contract === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  for (const [path, text] of await emitTypes(contract)) write(folder, `types/${path}`, text);
  const validators = await emitValidators({ typesModule: '../types/index.js' })(contract);
  for (const [path, text] of validators) write(folder, `validators/${path}`, text);
  return folder;
}

/** Removes the folder of a project. */
export function removeProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes a file of a project. */
export function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** The name of the error with this index. */
export function nameOf(index: number): string {
  return `THING_${index.toString(26).replace(/./g, (digit) => String.fromCharCode(65 + Number.parseInt(digit, 26)))}_GONE`;
}

/** Every fourth error has data. */
export function hasData(index: number): boolean {
  return index % 4 === 0;
}

function errors(size: number): object {
  const entries = Array.from({ length: size }, (_, index) => [
    nameOf(index),
    {
      code: 1_000_000 + index,
      message: hasData(index) ? `The thing ${index} of {user} is gone.` : `The thing ${index} is gone.`,
      status: 404,
      ...(hasData(index) ? { data: { user: 'string' } } : {}),
    },
  ]);
  return Object.fromEntries(entries);
}
