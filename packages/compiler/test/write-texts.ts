import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../src/files.js';

/** Writes texts below a folder. Returns their absolute paths. */
export function writeTexts(folder: string, files: Files): readonly string[] {
  return [...files].map(([path, text]) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  });
}
