import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../problem.js';
import { readFile, unreadable } from './read-file.js';
import type { SourceFile } from './source-file.js';

/** What was read: the catalogue and the files beside it, and why the rest could not be. */
export interface Sources {
  readonly catalogPath: string;
  /** Absent where it could not be read. */
  readonly catalog: SourceFile | undefined;
  /** By the tag that each file is named after, sorted. */
  readonly locales: readonly { readonly tag: string; readonly file: SourceFile }[];
  readonly problems: readonly Problem[];
}

/** Reads a catalogue and every `locales/<tag>.json` beside it. Faults are in `problems`; nothing is thrown for them. */
export async function readSources(catalogPath: string): Promise<Sources> {
  const folder = join(dirname(catalogPath), 'locales');
  const [catalog, tags] = await Promise.all([readFile(catalogPath), localeTags(folder)]);
  const problems: Problem[] = [...catalog.problems, ...tags.problems];
  const locales: { tag: string; file: SourceFile }[] = [];
  for (const tag of tags.tags) {
    const read = await readFile(join(folder, `${tag}${EXTENSION}`));
    problems.push(...read.problems);
    if (read.file !== undefined) locales.push({ tag, file: read.file });
  }
  return { catalogPath, catalog: catalog.file, locales, problems };
}

const EXTENSION = '.json';

async function localeTags(folder: string): Promise<{ tags: readonly string[]; problems: readonly Problem[] }> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith(EXTENSION) && !name.startsWith('.'));
    return { tags: names.map((name) => name.slice(0, -EXTENSION.length)).sort(), problems: [] };
  } catch (error) {
    // A catalogue without translations is complete; any other fault of the folder must be told.
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { tags: [], problems: absent ? [] : [unreadable(folder, error)] };
  }
}
