import { isJsonObject } from '../json.js';
import { type JsonText, jsonText, withoutProperty, withProperty, withReplacements } from '../json-edit/json-text.js';
import type { Sources } from '../read/read-sources.js';
import type { SourceFile } from '../read/source-file.js';
import { catalogOf, entriesOf, entryOf, type Texts } from './catalog-entries.js';
import { replacementsBy } from './end-error.js';
import { fieldBefore } from './entry-fields.js';

/** How an error gets another name. */
export interface Rename {
  readonly from: string;
  readonly to: string;
  /** Whether the old name becomes an alias, so that code which uses it still compiles. */
  readonly alias: boolean;
}

/**
 * The catalogue and the locales with another name for an error, wherever it is named; every entry and translation stays in
 * its place. An alias that becomes the name is none any more. Nothing is checked.
 */
export function renameError(sources: Sources, rename: Rename): Texts {
  const file = catalogOf(sources);
  const texts = new Map([[file.path, renamedInCatalog(sources, file, rename)]]);
  for (const locale of sources.locales) {
    const text = renamedInLocale(locale.file, rename);
    if (text !== undefined) texts.set(locale.file.path, text);
  }
  return texts;
}

function renamedInCatalog(sources: Sources, file: SourceFile, rename: Rename): string {
  const { from, to } = rename;
  const twins = entriesOf(file).flatMap(([name, { sameTextAs }]) =>
    isJsonObject(sameTextAs) && sameTextAs.name === from ? [['errors', name, 'sameTextAs', 'name']] : [],
  );
  const references = [...replacementsBy(sources, from), ...twins].map((path) => ({ path, value: to }));
  const key = { path: ['errors', from], at: 'key' as const, value: to };
  return withAliases(jsonText(withReplacements(jsonText(file.text), [...references, key])), file, rename);
}

/** The former names, the oldest first. */
function withAliases(json: JsonText, file: SourceFile, { from, to, alias }: Rename): string {
  const entry = entryOf(file, from);
  const before = Array.isArray(entry.aliases) ? entry.aliases : [];
  const after = [...before.filter((name) => name !== to && name !== from), ...(alias ? [from] : [])];
  const path = ['errors', to];
  if (before.length > 0) {
    return after.length === 0
      ? withoutProperty(json, [...path, 'aliases'])
      : withReplacements(json, [{ path: [...path, 'aliases'], value: after }]);
  }
  if (after.length === 0) return json.text;
  return withProperty(json, path, { key: 'aliases', value: after, after: fieldBefore(entry, 'aliases') });
}

function renamedInLocale({ value, text }: SourceFile, { from, to }: Rename): string | undefined {
  if (!isJsonObject(value) || !Object.hasOwn(value, from)) return undefined;
  return withReplacements(jsonText(text), [{ path: [from], at: 'key', value: to }]);
}
