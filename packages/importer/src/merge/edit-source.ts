import type { Json } from '@error-contracts/catalog';
import { editJson, type JsonEdit } from '@error-contracts/catalog/json-edit';
import type { SourceFile } from '@error-contracts/catalog/read';

/** Returns the file after some edits. Nothing is written to the disk. */
export function editSource({ path, text }: SourceFile, edits: readonly JsonEdit[]): SourceFile {
  const changed = editJson(text, edits);
  return { path, text: changed, value: JSON.parse(changed) as Json };
}
