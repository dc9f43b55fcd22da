import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tsc = fileURLToPath(new URL('./bin/tsc', import.meta.resolve('typescript/package.json')));

/** Returns what TypeScript finds in a folder with a `tsconfig.json`: one text for each error. */
export function typeCheck(folder: string): readonly string[] {
  const { stdout, error } = spawnSync(process.execPath, [tsc, '--pretty', 'false', '-p', folder], { encoding: 'utf8' });
  if (error !== undefined) throw error;
  return stdout.split(/\n(?=\S)/).filter((text) => text.trim() !== '');
}
