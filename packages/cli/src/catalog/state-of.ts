import { statSync } from 'node:fs';

/** Returns a text that is another one after a file or a folder was changed, replaced, made or deleted. */
export function stateOf(path: string): string {
  try {
    const { ino, mtimeMs, size } = statSync(path);
    return `${ino} ${mtimeMs} ${size}`;
  } catch {
    // What cannot be read is reported when it is read.
    return '';
  }
}
