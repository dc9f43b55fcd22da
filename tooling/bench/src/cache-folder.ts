import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Makes an empty folder for a section. It is in this project, so that its modules find the candidates. Git ignores it. */
export function cacheFolder(name: string): string {
  const folder = fileURLToPath(new URL(`../.cache/${name}/`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
