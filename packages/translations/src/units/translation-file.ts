import type { JsonObject } from '@error-contracts/catalog';
import { type Draft, type DraftEntry, parametersOf } from '@error-contracts/catalog/draft';
import { exampleValue } from './example-value.js';
import { knownTranslations, type Origins } from './known-translations.js';
import type { TranslationFile, UnitContext, UnitParameter, UnitTerm } from './translation-unit.js';

/** Returns all texts of one language with what a translator needs; the language may still have no file. */
export function translationFile(draft: Draft, locale: string, origins?: Origins): TranslationFile {
  const { name: catalog = '', sourceLocale = '' } = draft.head;
  const terms = [...(draft.glossaries.find(({ tag }) => tag === locale)?.terms ?? [])];
  const units = knownTranslations(draft, locale, origins).map(
    ({ name, entry, source, target, state, previousSource, record }) => ({
      name,
      source,
      target,
      state,
      previousSource,
      notes: record?.notes ?? [],
      context: contextOf(entry, terms),
    }),
  );
  return { sourceLocale, locale, catalog, units };
}

function contextOf(entry: DraftEntry, glossary: readonly (readonly [string, readonly string[]])[]): UnitContext {
  const { status, domain, comment, maxLength, message, causes = [] } = entry.value;
  const terms = glossary.flatMap(([term, translations]): readonly UnitTerm[] =>
    message.includes(term) ? [{ term, translations }] : [],
  );
  const parameters = parametersOf(entry).map(({ name, schema }) => unitParameter(name, schema));
  return { code: entry.code, status, domain, comment, maxLength, parameters, terms, causes };
}

function unitParameter(name: string, schema: JsonObject): UnitParameter {
  const { type, description } = schema;
  return {
    name,
    type: String(type),
    description: typeof description === 'string' ? description : undefined,
    example: exampleOf(schema),
  };
}

function exampleOf(schema: JsonObject): string | undefined {
  const value = exampleValue(schema);
  return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
}
