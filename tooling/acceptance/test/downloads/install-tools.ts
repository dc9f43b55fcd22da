import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../repository.js';
import { download } from './download.js';

/** Installs the tools of a folder that is no workspace as its lock file says, unless they are there already. */
export async function installTools(folder: string): Promise<void> {
  const path = join(root, folder);
  const installedLock = join(path, 'node_modules/.installed-lock.json');
  const lock = await readFile(join(path, 'package-lock.json'), 'utf8');
  const installed = await readFile(installedLock, 'utf8').catch(() => '');
  if (installed === lock) return;
  await download(['ci', '--ignore-scripts', '--prefer-offline'], path);
  await writeFile(installedLock, lock);
}
