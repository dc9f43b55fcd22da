import { type FileSource, readFile, type SourceFile, type Sources } from '@error-contracts/catalog/read';

/** What was read, and what of it may lack something. */
export interface LenientSources {
  readonly sources: Sources;
  /** The files that are no valid JSON, by their names in diagnostics. */
  readonly broken: readonly string[];
}

/** Resolves to what can be read, although files may be no valid JSON. Of most catalogues nothing is read twice. */
export async function readLeniently(
  disk: FileSource,
  read: (files: FileSource) => Promise<Sources>,
): Promise<LenientSources> {
  const strict = await read(disk);
  if (strict.diagnostics.length === 0) return { sources: strict, broken: [] };
  const { readableJson } = await import('./readable-json.js');
  const texts = new Map<string, string>();
  const sources = await read({
    ...disk,
    async read(path) {
      const bytes = await disk.read(path);
      const isValid = (await readFile(path, disk)).file !== undefined;
      const readable = isValid ? undefined : readableJson(bytes);
      if (readable === undefined) return bytes;
      texts.set(disk.nameOf(path), readable.text);
      return new TextEncoder().encode(readable.json);
    },
  });
  return { sources: withTexts(sources, texts), broken: [...texts.keys()].sort() };
}

/** Returns sources whose files have the texts that are on the disk, so that their lines are right. */
function withTexts({ catalog, included, ...sources }: Sources, texts: ReadonlyMap<string, string>): Sources {
  const withText = (file: SourceFile): SourceFile => ({ ...file, text: texts.get(file.path) ?? file.text });
  return {
    ...sources,
    catalog: catalog && withText(catalog),
    ...(included === undefined ? {} : { included: included.map((one) => ({ ...one, file: withText(one.file) })) }),
  };
}
