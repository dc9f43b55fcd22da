import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import { disk, type FileSource } from './file-source.js';
import type { IncludedFile } from './include/included-file.js';
import { readIncluded } from './include/read-included.js';
import { CONFLICT } from './json-syntax-error.js';
import { type ReadFile, readFile, unreadable } from './read-file.js';
import { RELEASED_FILE } from './released-file.js';
import type { SourceFile } from './source-file.js';

/** A file that is named after a language. */
export interface TaggedFile {
  readonly tag: string;
  readonly file: SourceFile;
}

/** The catalogue and the files beside it that could be read, and why the others could not. */
export interface Sources {
  /** Undefined if it could not be read. */
  readonly catalog: SourceFile | undefined;
  /** The files with further errors, in an order of their own; absent if the catalogue includes none. */
  readonly included?: readonly IncludedFile[];
  /** The translations, with the language tag that each file is named after. */
  readonly locales: readonly TaggedFile[];
  /** The terms that translators agreed on, with the language tag that each file is named after. */
  readonly glossaries: readonly TaggedFile[];
  /** What is known about the translations, with the language tag that each file is named after; absent if nothing is. */
  readonly provenance?: readonly TaggedFile[];
  /** The last release; absent if there was none. */
  readonly released?: ReadFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** The folder beside a catalogue that keeps from which source text each translation was made. */
export const PROVENANCE_FOLDER = 'translations';

/**
 * Reads a catalogue, the files that it includes, and, from its folder, its last release, every `locales/<tag>.json`, every
 * `glossaries/<tag>.json` and every `translations/<tag>.json`.
 * What cannot be read is in `diagnostics`; nothing is thrown.
 */
export async function readSources(catalogPath: string, from: FileSource = disk): Promise<Sources> {
  const folder = dirname(catalogPath);
  const [catalog, released, locales, glossaries, provenance] = await Promise.all([
    readFile(catalogPath, from),
    releasedIn(folder, from),
    readTagged(join(folder, 'locales'), from),
    readTagged(join(folder, 'glossaries'), from),
    readTagged(join(folder, PROVENANCE_FOLDER), from),
  ]);
  const included = catalog.file && (await readIncluded(catalog.file, catalogPath, from));
  return {
    catalog: catalog.file,
    ...(included === undefined ? {} : { included: included.included }),
    locales: locales.files,
    glossaries: glossaries.files,
    ...(provenance.files.length === 0 ? {} : { provenance: provenance.files }),
    ...(released === undefined ? {} : { released }),
    diagnostics: [
      ...catalog.diagnostics,
      ...(included?.diagnostics ?? []),
      ...locales.diagnostics.map(resolvable),
      ...glossaries.diagnostics,
      ...provenance.diagnostics.map(resolvable),
    ],
  };
}

/** Git can merge two versions of these files so that they are no JSON any more; a command puts them right. */
function resolvable(diagnostic: Diagnostic): Diagnostic {
  const isOfMerge = diagnostic.rule === 'keys-are-written-once' || diagnostic.message === CONFLICT;
  return isOfMerge ? { ...diagnostic, help: 'Run error-contracts translations resolve.' } : diagnostic;
}

async function releasedIn(folder: string, from: FileSource): Promise<ReadFile | undefined> {
  // The folder is listed, because a broken link does not exist for the system and must be reported all the same.
  const names = await from.list(folder).catch((): readonly string[] => []);
  return names.includes(RELEASED_FILE) ? await readFile(join(folder, RELEASED_FILE), from) : undefined;
}

const EXTENSION = '.json';

async function readTagged(
  folder: string,
  from: FileSource,
): Promise<{ files: readonly TaggedFile[]; diagnostics: readonly Diagnostic[] }> {
  const { tags, diagnostics } = await tagsIn(folder, from);
  const read = await Promise.all(
    tags.map(async (tag) => ({ tag, ...(await readFile(join(folder, `${tag}${EXTENSION}`), from)) })),
  );
  return {
    files: read.flatMap(({ tag, file }) => (file === undefined ? [] : [{ tag, file }])),
    diagnostics: [...diagnostics, ...read.flatMap((one) => one.diagnostics)],
  };
}

async function tagsIn(
  folder: string,
  from: FileSource,
): Promise<{ tags: readonly string[]; diagnostics: readonly Diagnostic[] }> {
  try {
    const names = (await from.list(folder)).filter((name) => name.endsWith(EXTENSION) && !name.startsWith('.'));
    return { tags: names.map((name) => name.slice(0, -EXTENSION.length)).sort(), diagnostics: [] };
  } catch (error) {
    // A catalogue without translations or terms is complete. Any other failure to read the folder is reported.
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { tags: [], diagnostics: absent ? [] : [unreadable(from.nameOf(folder), error)] };
  }
}
