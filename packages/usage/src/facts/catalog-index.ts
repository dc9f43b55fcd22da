import type { CatalogFacts, ErrorFacts, TextFacts } from './catalog-facts.js';

/** A catalogue by what stands in sources. No look-up goes through a prototype. */
export interface CatalogIndex {
  readonly name: string;
  readonly fallback: string | undefined;
  readonly errors: readonly ErrorFacts[];
  /** By name and by former name. */
  readonly byName: ReadonlyMap<string, ErrorFacts>;
  /** By code and by the code in a response; a number and a text are two keys. */
  readonly byCode: ReadonlyMap<string | number, ErrorFacts>;
  readonly codeProperties: ReadonlySet<string>;
  /** Returns whose text this is, around its parameters; undefined if it is none. */
  readonly textOf: (parts: readonly string[]) => TextFacts | undefined;
}

/** Returns a catalogue by what stands in sources. */
export function catalogIndex({ name, fallback, errors, texts, codeProperties }: CatalogFacts): CatalogIndex {
  const byText = new Map<string, TextFacts>();
  for (const text of texts) {
    const key = textKey(text.parts);
    if (!byText.has(key)) byText.set(key, text);
  }
  return {
    name,
    fallback,
    errors,
    byName: new Map(errors.flatMap((error) => [error.name, ...error.aliases].map((one) => [one, error] as const))),
    byCode: new Map(errors.flatMap((error) => [error.code, error.wireCode].map((one) => [one, error] as const))),
    codeProperties: new Set(codeProperties),
    textOf: (parts) => byText.get(textKey(parts)),
  };
}

/** Spaces around and within a text differ by how a source is laid out. */
function textKey(parts: readonly string[]): string {
  return parts.join('\u0000').replace(/\s+/g, ' ').trim();
}
