import { isJsonObject } from '../json.js';
import type { Sources } from '../read/read-sources.js';
import { entriesOf, type Texts } from './catalog-entries.js';
import { withTexts } from './with-texts.js';

/** Returns the text of a locale file of the source language: a copy for services that read locale files only. */
export function sourceCopyText(sources: Sources): string {
  const texts = entriesOf(sources).flatMap(({ name, entry: { message } }) =>
    typeof message === 'string' ? [[name, message]] : [],
  );
  return `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`;
}

/**
 * True if the locale file of a language is recorded as translations. Then it is no copy of the source texts, even if the
 * catalogue says that this is the source language: somebody has changed that.
 */
export function isTranslated({ provenance = [] }: Pick<Sources, 'provenance'>, locale: string | undefined): boolean {
  return provenance.some(({ tag }) => tag === locale);
}

/** Returns the texts of an edit, and that of the copy of the source texts if there is one. */
export function withSourceCopy(sources: Sources, texts: Texts): Texts {
  const after = withTexts(sources, texts);
  const { catalog, locales } = after;
  const head = isJsonObject(catalog?.value) ? catalog.value : {};
  const sourceLocale = typeof head.sourceLocale === 'string' ? head.sourceLocale : undefined;
  const copy = locales.find(({ tag }) => tag === sourceLocale)?.file;
  if (catalog === undefined || copy === undefined || isTranslated(sources, sourceLocale)) return texts;
  const text = sourceCopyText(after);
  return text === copy.text ? texts : new Map([...texts, [copy.path, text]]);
}
