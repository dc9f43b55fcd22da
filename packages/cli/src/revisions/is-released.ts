import { basename } from 'node:path';
import { isJsonObject } from '@error-contracts/catalog';
import { RELEASED_FILE, type SourceFile } from '@error-contracts/catalog/read';

/** Whether a file is what `release` has written: by its name, because it may be broken, or by what it says. */
export function isReleased(path: string, file: SourceFile | undefined): boolean {
  if (basename(path) === RELEASED_FILE) return true;
  return isJsonObject(file?.value) && 'format' in file.value && 'digest' in file.value;
}
