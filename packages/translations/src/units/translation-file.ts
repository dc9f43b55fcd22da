import type { Json, JsonObject } from '@error-contracts/catalog';
import { type Draft, type DraftEntry, parametersOf } from '@error-contracts/catalog/draft';
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

/** An example that somebody wrote, or else a value that the schema accepts. */
function exampleOf({ examples, default: usual, enum: allowed, minimum, type }: JsonObject): string | undefined {
  const written = (Array.isArray(examples) ? examples[0] : undefined) ?? usual;
  const value: Json | undefined = written ?? (Array.isArray(allowed) ? allowed[0] : undefined) ?? minimum;
  if (value !== undefined) return typeof value === 'string' ? value : JSON.stringify(value);
  return type === 'boolean' ? 'true' : type === 'integer' || type === 'number' ? '3' : undefined;
}
