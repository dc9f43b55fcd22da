import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads and writes the files of a folder. */
export interface FilesIn {
  read(file: string): string;
  write(file: string, text: string): void;
}

/** Returns the files of a folder. */
export function filesIn(folder: string): FilesIn {
  return {
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(join(folder, file), text),
  };
}
