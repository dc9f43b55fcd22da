import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readBytes } from '@error-contracts/catalog/read';
import { systemCode } from '@error-contracts/catalog/write';
import type { MergedFile } from '@error-contracts/translations';
import { fileAt, type History } from '../../../history/history.js';

const EXTENSION = '.json';

/**
 * Resolves to the files in a folder beside the catalogue as they are, by language: git may have left them so that they are
 * no JSON.
 *
 * @param ancestor - The commit with what both sides began with, for files of which git kept no such version.
 */
export async function mergedFiles(
  catalog: string,
  folder: string,
  cwd: string,
  history: History | undefined,
  ancestor?: string,
): Promise<ReadonlyMap<string, MergedFile>> {
  const below = join(dirname(catalog), folder);
  const files = namesIn(resolve(cwd, below))
    .filter((name) => name.endsWith(EXTENSION) && !name.startsWith('.'))
    .sort()
    .map(async (name): Promise<readonly [string, MergedFile]> => {
      const locale = name.slice(0, -EXTENSION.length);
      const path = join(below, name);
      const text = textOf(resolve(cwd, path));
      // The first of the three versions of a conflict that git keeps is what both sides began with.
      const versions = history === undefined ? [] : [':1', ...(ancestor === undefined ? [] : [ancestor])];
      let base: string | undefined;
      for (const version of versions) base ??= history && (await fileAt(history, version, history.pathOf(path)));
      return [locale, { locale, path, text, base }];
    });
  return new Map(await Promise.all(files));
}

/** None if there is no such folder. Whoever reads the catalogue reports one that cannot be listed. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}

/**
 * Returns the text of a file, or none for what is not UTF-8: decoded all the same, it would lose what was there. None for
 * a folder, a pipe or a broken link either: no side of a merge can be read from it.
 */
function textOf(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readBytes(path));
  } catch {
    return '';
  }
}
