import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** The packages that are generated from the catalogue. */
export const generated = ['types', 'validators', 'i18n'];

/** A task of a package that must not be built again after an edit of the catalogue. */
export const TOOLS: RegExp = /^error-contracts#|\/(runtime|catalog|compiler|importer)#/;

/** All JavaScript that the clone has built of a package. */
export function distOf(name: string): string {
  const folder = join(inject('clone').folder, 'packages', name, 'dist');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const scripts = entries.filter((entry) => entry.name.endsWith('.js'));
  return scripts.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
}
