import { isJsonObject } from '../json.js';
import type { Sources } from '../read/read-sources.js';
import type { SourceFile } from '../read/source-file.js';
import { entriesOf, type Texts } from './catalog-entries.js';
import { withTexts } from './with-texts.js';

/** Returns the text of a locale file of the source language: a copy for services that read locale files only. */
export function sourceCopyText(catalog: SourceFile): string {
  const texts = entriesOf(catalog).flatMap(([name, { message }]) =>
    typeof message === 'string' ? [[name, message]] : [],
  );
  return `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`;
}

/** Returns the texts of an edit, and that of the copy of the source texts if there is one. */
export function withSourceCopy(sources: Sources, texts: Texts): Texts {
  const { catalog, locales } = withTexts(sources, texts);
  const sourceLocale = isJsonObject(catalog?.value) ? catalog.value.sourceLocale : undefined;
  const copy = locales.find(({ tag }) => tag === sourceLocale)?.file;
  if (catalog === undefined || copy === undefined) return texts;
  const text = sourceCopyText(catalog);
  return text === copy.text ? texts : new Map([...texts, [copy.path, text]]);
}
