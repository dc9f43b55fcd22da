import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An empty folder for what a section makes; inside this project, so that imports from there find the candidates. Git ignores it. */
export function cacheFolder(name: string): string {
  const folder = fileURLToPath(new URL(`../.cache/${name}/`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
