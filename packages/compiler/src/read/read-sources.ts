import { dirname, join } from 'node:path';
import type { Problem } from '../problem.js';
import { disk, type FileSource } from './file-source.js';
import { readFile, unreadable } from './read-file.js';
import type { SourceFile } from './source-file.js';

/** A file that is named after a language. */
export interface TaggedFile {
  readonly tag: string;
  readonly file: SourceFile;
}

/** What was read: the catalogue and the files beside it, and why the rest could not be. */
export interface Sources {
  /** Absent where it could not be read. */
  readonly catalog: SourceFile | undefined;
  /** The translations, by the tag that each file is named after. */
  readonly locales: readonly TaggedFile[];
  /** The terms that translators agreed on, likewise. */
  readonly glossaries: readonly TaggedFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a catalogue, from the disk if nothing else is said, and every `locales/<tag>.json` and `glossaries/<tag>.json` beside it. Faults are in `problems`;
 * nothing is thrown for them.
 */
export async function readSources(catalogPath: string, from: FileSource = disk): Promise<Sources> {
  const folder = dirname(catalogPath);
  const [catalog, locales, glossaries] = await Promise.all([
    readFile(catalogPath, from),
    readTagged(join(folder, 'locales'), from),
    readTagged(join(folder, 'glossaries'), from),
  ]);
  return {
    catalog: catalog.file,
    locales: locales.files,
    glossaries: glossaries.files,
    problems: [...catalog.problems, ...locales.problems, ...glossaries.problems],
  };
}

const EXTENSION = '.json';

async function readTagged(
  folder: string,
  from: FileSource,
): Promise<{ files: readonly TaggedFile[]; problems: readonly Problem[] }> {
  const { tags, problems } = await tagsIn(folder, from);
  const read = await Promise.all(
    tags.map(async (tag) => ({ tag, ...(await readFile(join(folder, `${tag}${EXTENSION}`), from)) })),
  );
  return {
    files: read.flatMap(({ tag, file }) => (file === undefined ? [] : [{ tag, file }])),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

async function tagsIn(
  folder: string,
  from: FileSource,
): Promise<{ tags: readonly string[]; problems: readonly Problem[] }> {
  try {
    const names = (await from.list(folder)).filter((name) => name.endsWith(EXTENSION) && !name.startsWith('.'));
    return { tags: names.map((name) => name.slice(0, -EXTENSION.length)).sort(), problems: [] };
  } catch (error) {
    // A catalogue without translations or terms is complete; any other fault of the folder must be told.
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { tags: [], problems: absent ? [] : [unreadable(from.nameOf(folder), error)] };
  }
}
