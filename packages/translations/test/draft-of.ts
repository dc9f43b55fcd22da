import type { Json, JsonObject } from '@error-contracts/catalog';
import { type Draft, makeDraft } from '@error-contracts/catalog/draft';
import { readProvenance, type TranslationRecord } from '@error-contracts/catalog/provenance';

type ByLocale<Value> = Readonly<Record<string, Value>>;

/** The files of a draft. */
export interface DraftParts {
  readonly errors: Readonly<Record<string, JsonObject>>;
  readonly locales?: ByLocale<Readonly<Record<string, string>>>;
  readonly glossaries?: ByLocale<Readonly<Record<string, readonly string[]>>>;
  readonly provenance?: ByLocale<JsonObject>;
}

/** Returns the draft of a catalogue in English, as if it had been read from files. */
export function draftOf(
  { errors, locales = {}, glossaries = {}, provenance = {} }: DraftParts,
  texts: ReadonlyMap<string, string> = new Map(),
): Draft {
  const tagged = (folder: string, files: ByLocale<JsonObject>) =>
    Object.entries(files).map(([tag, value]) => ({ tag, file: fileOf(`shop/${folder}/${tag}.json`, value, texts) }));
  const complete = Object.entries(errors).map(([name, entry], index) => [
    name,
    { code: 1000 + index, message: `${name}.`, status: 400, domain: 'order', ...entry },
  ]);
  const catalog = {
    name: 'shop',
    sourceLocale: 'en',
    envelope: { code: 'code', message: 'message', data: 'data' },
    ranges: [{ from: 1000, to: 1999, name: 'all' }],
    errors: Object.fromEntries(complete),
  };
  const { draft, violations } = makeDraft({
    catalog: fileOf('shop/catalog.json', catalog),
    locales: tagged('locales', locales),
    glossaries: tagged('glossaries', glossaries),
    provenance: tagged('translations', provenance),
    diagnostics: [],
  });
  if (violations.length > 0) throw new Error(JSON.stringify(violations.map(({ message }) => message)));
  return draft;
}

/** Returns the draft after some texts were written. */
export function afterwards(parts: DraftParts, texts: ReadonlyMap<string, string>): Draft {
  const read = (folder: string) =>
    [...texts].flatMap(([path, text]) => {
      const [, below, tag = ''] = /^shop\/(\w+)\/(.+)\.json$/.exec(path) ?? [];
      return below === folder ? [[tag, JSON.parse(text)]] : [];
    });
  const locales = { ...parts.locales, ...Object.fromEntries(read('locales')) };
  const provenance = { ...parts.provenance, ...Object.fromEntries(read('translations')) };
  return draftOf({ ...parts, locales, provenance }, texts);
}

/** Returns the records in a text of provenance. */
export function recordsIn(text: string): ReadonlyMap<string, TranslationRecord> {
  const { provenance, violations } = readProvenance('de', fileOf('translations/de.json', JSON.parse(text)));
  if (violations.length > 0) throw new Error(violations[0]?.message);
  return provenance.records;
}

function fileOf(path: string, value: Json, texts: ReadonlyMap<string, string> = new Map()) {
  return { path, value, text: texts.get(path) ?? `${JSON.stringify(value, null, 2)}\n` };
}
