import { entriesIn } from '../draft/file-of-errors.js';
import { isJsonObject } from '../json.js';
import { editJson } from '../json-edit/edit-json.js';
import type { JsonEdit } from '../json-edit/json-edit.js';
import type { Sources } from '../read/read-sources.js';
import type { SourceFile } from '../read/source-file.js';
import { catalogOf, type Texts } from './catalog-entries.js';

/**
 * Returns the new texts of the files of a catalogue after some edits. An edit of an entry is made in the file that has the
 * entry, and anything else in `target`: the catalogue, unless another file is named.
 */
export function editEntries(
  sources: Sources,
  edits: readonly JsonEdit[],
  target: SourceFile = catalogOf(sources),
): Texts {
  const { included = [] } = sources;
  const files = [catalogOf(sources), ...included.map(({ file }) => file)];
  const places = new Map(files.toReversed().flatMap((file) => entriesIn(file).map(([name]) => [name, file] as const)));
  const groups = new Map<SourceFile, JsonEdit[]>();
  for (const edit of edits) {
    const [first, name] = edit.path;
    const file = (first === 'errors' ? places.get(String(name)) : undefined) ?? target;
    const group = groups.get(file);
    if (group === undefined) groups.set(file, [edit]);
    else group.push(edit);
  }
  return new Map([...groups].map(([file, group]) => [file.path, editJson(file.text, withErrors(file, group))]));
}

/** A catalogue that only includes files has no object for its first own error yet. */
function withErrors({ value }: SourceFile, edits: readonly JsonEdit[]): readonly JsonEdit[] {
  if (isJsonObject(value) && isJsonObject(value.errors)) return edits;
  const added = edits.flatMap((edit) =>
    edit.path[0] === 'errors' && 'value' in edit ? [[String(edit.path[1]), edit.value] as const] : [],
  );
  const others = edits.filter(({ path }) => path[0] !== 'errors');
  return added.length === 0 ? others : [...others, { path: ['errors'], value: Object.fromEntries(added) }];
}
