import type { Draft } from '../../draft/draft.js';
import type { Violation } from '../../draft/violation.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'locales-are-language-tags',
  severity: 'error',
  description:
    'The source language, every locale file and every glossary have a BCP 47 language tag in canonical form. ' +
    'So one language has one name for readers, servers and translators.',
  example: {
    wrong: { 'locales/de_AT.json': { ORDER_NOT_FOUND: 'Diese Bestellung gibt es nicht.' } },
    right: { 'locales/de-AT.json': { ORDER_NOT_FOUND: 'Diese Bestellung gibt es nicht.' } },
  },
  *check({ file, head: { sourceLocale }, locales, glossaries }: Draft): Iterable<Violation> {
    if (sourceLocale !== undefined) {
      const violation = tagError(sourceLocale);
      if (violation !== undefined) yield { file, path: ['sourceLocale'], ...violation };
    }
    for (const locale of locales) {
      const violation = tagError(locale.tag);
      if (violation !== undefined) yield { file: locale.file, path: [], value: locale.tag, ...violation };
    }
    for (const { tag, file: glossary } of glossaries) {
      const violation = tagError(tag);
      if (violation !== undefined) yield { file: glossary, path: [], value: tag, ...violation };
    }
  },
};

function tagError(tag: string): { readonly message: string; readonly help: string } | undefined {
  const canonical = canonicalTag(tag) ?? canonicalTag(tag.replaceAll('_', '-'));
  const message = `"${tag}" is not a BCP 47 language tag${canonical === undefined ? '' : ' in canonical form'}.`;
  if (canonical === undefined) return { message, help: 'Write a tag such as "en", "pt-BR" or "zh-Hant".' };
  return canonical === tag ? undefined : { message, help: `Write "${canonical}".` };
}

function canonicalTag(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    // A registered language has two or three letters; longer words are structurally valid, but nobody's language.
    return canonical !== undefined && /^[a-z]{2,3}(-|$)/.test(canonical) ? canonical : undefined;
  } catch {
    return undefined;
  }
}
