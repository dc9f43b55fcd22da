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

/** Returns the entries of a catalogue that are objects, in the order of the file. */
export function entriesOf({ value }: SourceFile): readonly (readonly [name: string, entry: JsonObject])[] {
  const errors = isJsonObject(value) ? value.errors : undefined;
  if (!isJsonObject(errors)) return [];
  return Object.entries(errors).flatMap(([name, entry]) => (isJsonObject(entry) ? [[name, entry] as const] : []));
}

/** One entry of a catalogue. Throws if there is none of that name. */
export function entryOf(file: SourceFile, name: string): JsonObject {
  const found = entriesOf(file).find(([known]) => known === name);
  if (found === undefined) throw new Error(`${name} is not in the catalogue.`);
  return found[1];
}
