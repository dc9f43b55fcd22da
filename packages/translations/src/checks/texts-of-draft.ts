import { termPattern } from '@error-contracts/catalog/check';
import { type Draft, type DraftEntry, type DraftLocale, parametersOf } from '@error-contracts/catalog/draft';
import type { LocaleTexts, TranslatedText } from './check-texts.js';
import { makeSourceText, type SourceText } from './source-text.js';
import { makeText } from './text/make-text.js';
import type { GlossaryTerm } from './text-pair.js';

/** A locale file of a draft with its texts, ready for the rules. */
export interface LocaleOfDraft {
  readonly file: DraftLocale['file'];
  readonly texts: LocaleTexts;
}

/** Returns the translations of a draft, one language after the other. A text under an unknown name has no source. */
export function* textsOfDraft({ head, entries, locales, glossaries }: Draft): Iterable<LocaleOfDraft> {
  const sources = new Map([...entries.values()].map((entry) => [entry.name, sourceOf(entry)]));
  const { sourceLocale = 'und' } = head;
  for (const locale of locales) {
    const glossary = glossaries.find(({ tag }) => tag === locale.tag);
    const terms = glossary === undefined ? [] : termsOf(glossary);
    const texts = [...locale.texts].flatMap(([name, raw]): readonly TranslatedText[] => {
      const source = sources.get(name);
      // Nobody reads a withheld text, and its source says something else by now.
      return source === undefined || locale.withheld.has(name)
        ? []
        : [{ name, ...source, target: makeText(raw, locale.messages.get(name)) }];
    });
    yield { file: locale.file, texts: { sourceLocale, locale: locale.tag, texts, terms } };
  }
}

function sourceOf(entry: DraftEntry): { readonly source: SourceText; readonly programWords: ReadonlySet<string> } {
  const parameters = parametersOf(entry);
  const values = parameters.flatMap(({ schema }) => (typeof schema.default === 'string' ? [schema.default] : []));
  return {
    source: makeSourceText(entry.value.message, entry.message),
    programWords: new Set([...parameters.map(({ name }) => name), ...values]),
  };
}

function termsOf({ terms, forbidden }: Draft['glossaries'][number]): readonly GlossaryTerm[] {
  return [...forbidden].map(([term, words]) => ({
    term,
    pattern: termPattern(term, true),
    preferred: terms.get(term)?.[0],
    forbidden: words.map((word) => termPattern(word, true)),
  }));
}
