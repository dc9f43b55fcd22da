import type { Json } from '@error-contracts/catalog';
import { editEntries } from '@error-contracts/catalog/edit';
import { editJson, type JsonEdit } from '@error-contracts/catalog/json-edit';
import type { SourceFile, Sources } from '@error-contracts/catalog/read';

/** Returns the file after some edits. Nothing is written to the disk. */
export function editSource({ path, text }: SourceFile, edits: readonly JsonEdit[]): SourceFile {
  const changed = editJson(text, edits);
  return { path, text: changed, value: JSON.parse(changed) as Json };
}

/** Returns the sources after some edits of entries, each in the file that has the entry. Nothing is written to the disk. */
export function editSources(
  sources: Sources & { readonly catalog: SourceFile },
  edits: readonly JsonEdit[],
): Sources & { readonly catalog: SourceFile } {
  const texts = editEntries(sources, edits);
  const now = (file: SourceFile): SourceFile => {
    const text = texts.get(file.path);
    return text === undefined ? file : { path: file.path, text, value: JSON.parse(text) as Json };
  };
  const included = sources.included?.map((one) => ({ ...one, file: now(one.file) }));
  return { ...sources, catalog: now(sources.catalog), ...(included === undefined ? {} : { included }) };
}
