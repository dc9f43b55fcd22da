import type { Json } from '../json.js';
import type { SourceFile } from '../read/source-file.js';
import { editJson, type JsonEdit } from './edit-json.js';

/** The file with its values set; nothing is written. */
export function editSource({ path, text }: SourceFile, edits: readonly JsonEdit[]): SourceFile {
  const changed = editJson(text, edits);
  return { path, text: changed, value: JSON.parse(changed) as Json };
}
