import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Resolves to where an installed package lies, and its version. */
export async function packageFolder(name: string): Promise<{ readonly path: string; readonly version: string }> {
  const entry = import.meta.resolve(name);
  const folder = `/node_modules/${name}/`;
  const root = entry.slice(0, entry.lastIndexOf(folder) + folder.length);
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  return { path: fileURLToPath(root), version };
}
