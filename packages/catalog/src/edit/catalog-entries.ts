import { entriesIn } from '../draft/file-of-errors.js';
import { isJsonObject, type JsonObject } from '../json.js';
import type { Sources } from '../read/read-sources.js';
import type { SourceFile } from '../read/source-file.js';

/** The new texts of files, by path. */
export type Texts = ReadonlyMap<string, string>;

/** Returns the file of the catalogue. Throws if it could not be read. */
export function catalogOf({ catalog }: Sources): SourceFile {
  if (catalog === undefined) throw new Error('Only a catalogue that was read can be edited.');
  return catalog;
}

/** An entry that is an object, and the file that it stands in. */
export interface FileEntry {
  readonly name: string;
  readonly entry: JsonObject;
  readonly file: SourceFile;
}

/** Returns the entries of a catalogue and of all files that it includes, in the order of the files. */
export function entriesOf(sources: Sources): readonly FileEntry[] {
  const { included = [] } = sources;
  return [catalogOf(sources), ...included.map(({ file }) => file)].flatMap((file) =>
    entriesIn(file).flatMap(([name, entry]) => (isJsonObject(entry) ? [{ name, entry, file }] : [])),
  );
}

/** One entry of a catalogue. Throws if there is none of that name. */
export function entryOf(sources: Sources, name: string): JsonObject {
  const found = entriesOf(sources).find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not in the catalogue.`);
  return found.entry;
}
