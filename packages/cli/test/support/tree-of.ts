import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder with their texts; a link has the text "link". Locks, journals and temporary files are files too. */
export function treeOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true }).map(String).sort();
  return Object.fromEntries(
    paths.flatMap((path) => {
      const status = lstatSync(join(folder, path), { throwIfNoEntry: false });
      if (status === undefined || status.isDirectory()) return [];
      return [[path, status.isFile() ? readFileSync(join(folder, path), 'utf8') : 'link']];
    }),
  );
}
