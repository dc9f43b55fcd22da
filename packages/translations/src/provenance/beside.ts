import { posix, win32 } from 'node:path';

/** Returns the path of a file in a folder beside the catalogue, written with the same slashes. */
export function beside(catalog: string, folder: string, file: string): string {
  const { dirname, join } = catalog.includes('\\') ? win32 : posix;
  return join(dirname(catalog), folder, file);
}
