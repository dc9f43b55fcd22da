import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { download } from './download.js';

/** Installs the dependencies of a folder as its lock file says, unless they are there already. */
export async function installLocked(folder: string): Promise<void> {
  const marker = join(folder, 'node_modules/.installed-lock.json');
  const lock = await readFile(join(folder, 'package-lock.json'), 'utf8');
  const installed = await readFile(marker, 'utf8').catch(() => '');
  if (installed === lock) return;
  await download(['ci', '--ignore-scripts', '--prefer-offline'], folder);
  await writeFile(marker, lock);
}
