import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WiredProject } from './wired-project.js';

/**
 * Returns a sentence for each file that a person wrote, and that lacks what the other code of `init` imports from it.
 *
 * @param folder - That of the project; absolute.
 * @param isKept - Whether a file, by its absolute path, stays as it is.
 */
export function missingExports(
  folder: string,
  { sources, style, server, client }: WiredProject,
  isKept: (path: string) => boolean,
): readonly string[] {
  const wanted = [
    ...(server === 'none' ? [] : [{ name: 'errors', users: `${server}.${style.fileEnd}` }]),
    ...(client === 'react' ? [{ name: 'reader', users: `error-text.${style.jsxEnd}` }] : []),
  ];
  return wanted.flatMap(({ name, users }) => {
    const file = `${sources}/${name}.${style.fileEnd}`;
    const path = join(folder, file);
    if (!isKept(path) || exportsName(readFileSync(path, 'utf8'), name)) return [];
    return [`${file} was there, and exports no "${name}": ${sources}/${users} imports that from it.`];
  });
}

function exportsName(text: string, name: string): boolean {
  return new RegExp(`\\bexport\\s[^;]{0,500}?\\b${name}\\b|\\bexport\\s*[{*]`).test(text);
}
