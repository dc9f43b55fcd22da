import { basename } from 'node:path';
import { isJsonObject } from '@error-contracts/catalog';
import { RELEASED_FILE, type SourceFile } from '@error-contracts/catalog/read';

/** Returns whether `release` wrote a file: by its name, because the file may be broken, or by its contents. */
export function isReleased(path: string, file: SourceFile | undefined): boolean {
  if (basename(path) === RELEASED_FILE) return true;
  return isJsonObject(file?.value) && 'format' in file.value && 'digest' in file.value;
}
