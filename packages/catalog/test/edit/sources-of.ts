import type { Texts } from '../../src/edit/catalog-entries.js';
import type { JsonObject } from '../../src/json.js';
import { readText } from '../../src/read/read-file.js';
import type { Sources } from '../../src/read/read-sources.js';
import type { SourceFile } from '../../src/read/source-file.js';

/** Sources with these texts as `catalog.json` and `locales/<tag>.json`. */
export function sourcesOf(catalog: string, locales: Readonly<Record<string, string>> = {}): Sources {
  return {
    catalog: fileOf('catalog.json', catalog),
    locales: Object.entries(locales).map(([tag, text]) => ({ tag, file: fileOf(`locales/${tag}.json`, text) })),
    glossaries: [],
    diagnostics: [],
  };
}

/** The new text of the catalogue. */
export function catalogIn(texts: Texts): string {
  return texts.get('catalog.json') ?? '';
}

/** The entries of a catalogue in the order of the text. */
export function entriesIn(text: string): [name: string, entry: JsonObject][] {
  return Object.entries(JSON.parse(text).errors);
}

function fileOf(path: string, text: string): SourceFile {
  const { file, diagnostics } = readText(path, text);
  if (file === undefined) throw new Error(JSON.stringify(diagnostics));
  return file;
}
