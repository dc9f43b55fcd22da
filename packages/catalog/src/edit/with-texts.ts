import { readText } from '../read/read-file.js';
import type { Sources } from '../read/read-sources.js';
import type { SourceFile } from '../read/source-file.js';
import type { Texts } from './catalog-entries.js';

/** Returns the sources as they will be when an edit is written. */
export function withTexts(sources: Sources, texts: Texts): Sources {
  const reread = new Map([...texts].map(([path, text]) => [path, readText(path, text)]));
  const fileNow = (file: SourceFile): SourceFile | undefined => {
    const read = reread.get(file.path);
    return read === undefined ? file : read.file;
  };
  const now = <Beside extends { readonly file: SourceFile }>(beside: Beside): readonly Beside[] => {
    const read = fileNow(beside.file);
    return read === undefined ? [] : [{ ...beside, file: read }];
  };
  return {
    ...sources,
    catalog: sources.catalog && fileNow(sources.catalog),
    ...(sources.included === undefined ? {} : { included: sources.included.flatMap(now) }),
    locales: sources.locales.flatMap(now),
    glossaries: sources.glossaries.flatMap(now),
    ...(sources.provenance === undefined ? {} : { provenance: sources.provenance.flatMap(now) }),
    diagnostics: [...sources.diagnostics, ...[...reread.values()].flatMap(({ diagnostics }) => diagnostics)],
  };
}
