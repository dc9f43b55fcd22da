import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Files } from '../src/files.js';
import { writeTexts } from './write-texts.js';

/** Writes generated TypeScript as JavaScript into a folder: Node removes the types, no compiler is needed. */
export function writeStripped(folder: string, files: Files): void {
  const modules = [...files].filter(([path]) => path.endsWith('.ts'));
  writeTexts(
    folder,
    new Map(modules.map(([path, text]) => [path.replace(/\.ts$/, '.js'), stripTypeScriptTypes(text)])),
  );
}

/** Imports a module of such a folder. */
// biome-ignore lint/suspicious/noExplicitAny: a generated module, whose types are removed.
export async function load(folder: string, file: string): Promise<any> {
  return await import(pathToFileURL(join(folder, file)).href);
}
