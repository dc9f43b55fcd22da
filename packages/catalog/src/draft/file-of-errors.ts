import { isJsonObject, type Json } from '../json.js';
import type { SourceFile } from '../read/source-file.js';

/** What an included file says of all its entries. */
export interface FileDefaults {
  readonly domain?: string;
  /** The name of a range of the catalogue. */
  readonly range?: string;
  readonly owner?: string;
}

/** Returns the entries of a catalogue, or of a file that it includes, as they are written, in the order of the file. */
export function entriesIn({ value }: SourceFile): readonly (readonly [name: string, entry: Json])[] {
  return isJsonObject(value) && isJsonObject(value.errors) ? Object.entries(value.errors) : [];
}

/** Returns what an included file says of all its entries, without what has the wrong shape. */
export function defaultsOf({ value }: SourceFile, broken: ReadonlySet<string> = new Set()): FileDefaults {
  // A catalogue of a package has ranges and owners of its own, which are not taken.
  if (!isJsonObject(value) || isWholeCatalog(value)) return {};
  const given = (['domain', 'range', 'owner'] as const).flatMap((name) => {
    const text = Object.hasOwn(value, name) ? value[name] : undefined;
    return typeof text === 'string' && !broken.has(name) ? [[name, text] as const] : [];
  });
  return Object.fromEntries(given);
}

/** Returns whether a file is a catalogue of its own, and not just one of errors. */
export function isWholeCatalog(value: Json): boolean {
  return isJsonObject(value) && Object.hasOwn(value, 'sourceLocale');
}
