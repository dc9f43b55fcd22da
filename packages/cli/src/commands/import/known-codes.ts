import { dirname, join } from 'node:path';
import { type Code, isJsonObject, type Json } from '@error-contracts/catalog';
import { type CodeKind, codeKindOf } from '@error-contracts/catalog/draft';
import { entriesOf } from '@error-contracts/catalog/edit';
import { diskIn, readSources, type Sources } from '@error-contracts/catalog/read';
import type { KnownCodes } from '@error-contracts/importer';

/** What is known of a catalogue before a document is read. */
export interface KnownCatalog {
  readonly codes: KnownCodes | undefined;
  readonly sourceLocale: string | undefined;
}

/**
 * Resolves to the codes of a catalogue. One without errors has the kind that its ranges hold. Undefined if it has no
 * ranges either, or if it cannot be read: what is wrong with it is reported later.
 */
export async function knownCodes(path: string, cwd: string): Promise<KnownCatalog> {
  const disk = diskIn(cwd);
  const translated = new Set(['locales', 'glossaries'].map((folder) => join(dirname(path), folder)));
  const sources = await readSources(path, {
    ...disk,
    list: async (folder) => (translated.has(folder) ? [] : await disk.list(folder)),
  });
  if (sources.catalog === undefined) return { codes: undefined, sourceLocale: undefined };
  const { value } = sources.catalog;
  const locale = isJsonObject(value) && typeof value.sourceLocale === 'string' ? value.sourceLocale : undefined;
  return { codes: codesOf(sources, value), sourceLocale: locale };
}

function codesOf(sources: Sources, catalog: Json): KnownCodes | undefined {
  const entries = sources.catalog === undefined ? [] : entriesOf({ ...sources, catalog: sources.catalog });
  const kind = entries.length > 0 ? codeKindOf(entries.map(({ entry }) => entry)) : kindOfRanges(catalog);
  if (kind === undefined) return undefined;
  const codes = new Set<unknown>(entries.map(({ name, entry }) => entry.code ?? name));
  return { kind, has: (code: Code) => codes.has(code) };
}

function kindOfRanges(catalog: Json): CodeKind | undefined {
  const ranges = isJsonObject(catalog) ? catalog.ranges : undefined;
  const first = Array.isArray(ranges) ? ranges[0] : undefined;
  if (!isJsonObject(first)) return undefined;
  return first.prefix === undefined ? 'integer' : 'string';
}
