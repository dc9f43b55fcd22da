import type { Json } from '@error-contracts/catalog';
import { PROVENANCE_FOLDER, type SourceFile, type Sources } from '@error-contracts/catalog/read';
import { beside } from '../provenance/beside.js';

/** A readable catalogue. */
export type ReadableSources = Sources & { readonly catalog: SourceFile };

/** Returns the sources after an update. Other languages do not matter for what is wrong with one, and would cost time. */
export function withTexts(
  sources: ReadableSources,
  locale: string,
  files: ReadonlyMap<string, string>,
): ReadableSources {
  const updated = (before: Sources['locales'], folder: string): Sources['locales'] => {
    const old = before.find(({ tag }) => tag === locale);
    const path = old?.file.path ?? beside(sources.catalog.path, folder, `${locale}.json`);
    const text = files.get(path);
    if (text === undefined) return old === undefined ? [] : [old];
    return [{ tag: locale, file: { path, text, value: JSON.parse(text) as Json } }];
  };
  const { locales, provenance = [] } = sources;
  return { ...sources, locales: updated(locales, 'locales'), provenance: updated(provenance, PROVENANCE_FOLDER) };
}
