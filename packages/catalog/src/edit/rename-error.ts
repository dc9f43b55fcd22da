import { codeKindOf } from '../draft/code-kind.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { editJson } from '../json-edit/edit-json.js';
import type { JsonEdit } from '../json-edit/json-edit.js';
import { printProvenance, schemaOf } from '../provenance/print-provenance.js';
import { readProvenance } from '../provenance/read-provenance.js';
import type { Sources } from '../read/read-sources.js';
import type { SourceFile } from '../read/source-file.js';
import { catalogOf, entriesOf, entryOf, type Texts } from './catalog-entries.js';
import { editEntries } from './edit-entries.js';
import { replacementsBy } from './end-error.js';
import { fieldBefore } from './entry-fields.js';

/** A new name for an error. */
export interface Rename {
  readonly from: string;
  readonly to: string;
  /** Whether the old name becomes an alias, so that code that uses it still compiles. */
  readonly alias: boolean;
  /** Whether an error whose code is its name keeps the old name as its code, so that responses stay the same. */
  readonly keepCode: boolean;
}

/**
 * Returns the catalogue and the locales with another name for an error, at every place that names it. Entries and
 * translations keep their places. An alias that becomes the name is no longer an alias. Nothing is checked.
 */
export function renameError(sources: Sources, rename: Rename): Texts {
  const texts = new Map(renamedInCatalog(sources, rename));
  for (const locale of sources.locales) {
    const text = renamedInLocale(locale.file, rename);
    if (text !== undefined) texts.set(locale.file.path, text);
  }
  for (const { file: provenance } of sources.provenance ?? []) {
    const text = renamedInProvenance(provenance, rename);
    if (text !== undefined) texts.set(provenance.path, text);
  }
  return texts;
}

function renamedInCatalog(sources: Sources, rename: Rename): Texts {
  const { from, to } = rename;
  const twins = entriesOf(sources).flatMap(({ name, entry: { sameTextAs } }) =>
    isJsonObject(sameTextAs) && sameTextAs.name === from ? [['errors', name, 'sameTextAs', 'name']] : [],
  );
  const hidden = entriesOf(sources).flatMap(({ name, entry: { sameAnswerAs } }) =>
    sameAnswerAs === from ? [['errors', name, 'sameAnswerAs']] : [],
  );
  const { value } = catalogOf(sources);
  const fallback = isJsonObject(value) && value.fallback === from ? [['fallback']] : [];
  const references = [...replacementsBy(sources, from), ...twins, ...hidden, ...fallback].map((path) => ({
    path,
    value: to,
  }));
  const key = { path: ['errors', from], key: to };
  const entry = entryOf(sources, from);
  return editEntries(sources, [...references, ...codeEdits(sources, entry, rename), key, ...aliasEdits(entry, rename)]);
}

/** Returns the edit that writes down the code of an error whose code is its name. */
function codeEdits(sources: Sources, entry: JsonObject, { from, keepCode }: Rename): readonly JsonEdit[] {
  const isText = codeKindOf(entriesOf(sources).map((one) => one.entry)) === 'string';
  if (!keepCode || !isText || entry.code !== undefined) return [];
  return [{ path: ['errors', from, 'code'], value: from, after: null }];
}

/** Returns the edits of the aliases, which are the former names from the oldest to the newest. */
function aliasEdits(entry: JsonObject, { from, to, alias }: Rename): readonly JsonEdit[] {
  const before = Array.isArray(entry.aliases) ? entry.aliases : [];
  const after = [...before.filter((name) => name !== to && name !== from), ...(alias ? [from] : [])];
  const path = ['errors', from, 'aliases'];
  if (after.length > 0) return [{ path, value: after, after: fieldBefore(entry, 'aliases') }];
  return before.length > 0 ? [{ path, remove: true }] : [];
}

/** A record moves to the place of its new name, because the file is sorted. */
function renamedInProvenance(file: SourceFile, { from, to }: Rename): string | undefined {
  const { records } = readProvenance('', file).provenance;
  const moved = records.get(from);
  if (moved === undefined) return undefined;
  const others = [...records].filter(([name]) => name !== from && name !== to);
  return printProvenance(new Map([...others, [to, moved]]), schemaOf(file));
}

function renamedInLocale({ value, text }: SourceFile, { from, to }: Rename): string | undefined {
  if (!isJsonObject(value) || !Object.hasOwn(value, from)) return undefined;
  return editJson(text, [{ path: [from], key: to }]);
}
