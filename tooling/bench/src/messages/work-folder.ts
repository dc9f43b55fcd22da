import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// In this project, so that its modules find the candidates. The process has a folder of its own: two can run at once.
const workFolder = fileURLToPath(new URL(`../../.cache/messages-${process.pid}/`, import.meta.url));
process.once('exit', () => rmSync(workFolder, { recursive: true, force: true }));

/** Writes files into a new folder, which is removed when the process ends. Returns its path. */
export function writeFolder(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(workFolder, name);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
