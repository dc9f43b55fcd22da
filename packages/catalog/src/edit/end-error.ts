import type { EndOfLife } from '../contract.js';
import { isJsonObject, type JsonObject } from '../json.js';
import type { Sources } from '../read/read-sources.js';
import { entriesOf, entryOf, type Texts } from './catalog-entries.js';
import { editEntries } from './edit-entries.js';
import { fieldBefore } from './entry-fields.js';

/**
 * Returns the catalogue with an error marked as deprecated or retired. If the error has a replacement, it is also the
 * new replacement of all errors that this one was to replace. Nothing is checked.
 */
export function endError(
  sources: Sources,
  name: string,
  how: 'deprecated' | 'retired',
  { since, reason, replacedBy }: EndOfLife,
): Texts {
  const redirected =
    replacedBy === undefined ? [] : replacementsBy(sources, name).map((path) => ({ path, value: replacedBy }));
  const end = {
    path: ['errors', name, how],
    value: { since, reason, ...(replacedBy === undefined ? {} : { replacedBy }) },
    after: fieldBefore(entryOf(sources, name), how),
  };
  return editEntries(sources, [...redirected, end]);
}

/** Returns the paths of all values that name an error as the replacement of another one. */
export function replacementsBy(sources: Sources, name: string): readonly (readonly string[])[] {
  return entriesOf(sources).flatMap(({ name: other, entry }) =>
    ['deprecated', 'retired']
      .filter((end) => replacementIn(entry, end) === name)
      .map((end) => ['errors', other, end, 'replacedBy']),
  );
}

function replacementIn(entry: JsonObject, end: string): unknown {
  const value = entry[end];
  return isJsonObject(value) ? value.replacedBy : undefined;
}
