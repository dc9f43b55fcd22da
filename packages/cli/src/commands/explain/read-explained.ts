import { dirname, join } from 'node:path';
import { type FileSource, PROVENANCE_FOLDER, readSources, type Sources } from '@error-contracts/catalog/read';
import { bestLocale } from './best-locale.js';

/** The folders of which a file for each language is read. */
const FOLDERS = ['locales', PROVENANCE_FOLDER];

/**
 * Reads a catalogue and the best locale for each of the wanted ones, with what is known about its translations, so that an
 * explanation waits for no other file. What is wrong in another locale or in `released.json` is left to `check`.
 */
export async function readExplained(path: string, wanted: readonly string[], disk: FileSource): Promise<Sources> {
  const folders = new Set(FOLDERS.map((name) => join(dirname(path), name)));
  return await readSources(path, {
    ...disk,
    async list(folder) {
      if (!folders.has(folder)) return [];
      const names = new Map((await disk.list(folder)).map((name) => [name.replace(/\.json$/, ''), name]));
      const tags = [...names.keys()].filter(isTag);
      const found = await Promise.all(wanted.map((tag) => bestLocale(tag, tags)));
      return [...new Set(found)].flatMap((tag) => (tag === undefined ? [] : (names.get(tag) ?? [])));
    },
  });
}

/** Other files may lie beside the locales. */
function isTag(name: string): boolean {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(name);
}
