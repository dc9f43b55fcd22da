import { opendirSync } from 'node:fs';
import { join } from 'node:path';
import { COVERAGE_EXTENSION } from '@error-contracts/runtime/coverage';

/** The files of coverage below a folder, and the folders that nobody may read. */
export interface FoundFiles {
  /** Their paths, which begin like that of the folder; sorted. */
  readonly files: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly error: unknown }[];
}

/** Returns the files of coverage in a folder and in those below it. Links are not followed. */
export function findFiles(folder: string): FoundFiles {
  const files: string[] = [];
  const unreadable: { path: string; error: unknown }[] = [];
  const folders = [folder];
  for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
    try {
      const opened = opendirSync(path);
      try {
        for (let entry = opened.readSync(); entry !== null; entry = opened.readSync()) {
          if (entry.isDirectory()) folders.push(join(path, entry.name));
          else if (entry.isFile() && entry.name.endsWith(COVERAGE_EXTENSION)) files.push(join(path, entry.name));
        }
      } finally {
        opened.closeSync();
      }
    } catch (error) {
      unreadable.push({ path, error });
    }
  }
  return { files: files.sort(), unreadable };
}
