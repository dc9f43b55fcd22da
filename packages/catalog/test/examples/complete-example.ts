import { isJsonObject, type Json, type JsonObject } from '../../src/json.js';
import { filesInMemory } from '../../src/read/file-source.js';
import { readSources, type Sources } from '../../src/read/read-sources.js';
import type { ExampleFiles } from '../../src/rule-text.js';

const HEAD: JsonObject = {
  name: 'shop',
  sourceLocale: 'en',
  envelope: { code: 'code', message: 'message', data: 'data' },
  ranges: [{ from: 1000, to: 9999, name: 'all' }],
};

/** The files of an example with all that it leaves out: entries, and what every entry and every parameter has. */
export function completeExample(files: ExampleFiles): ExampleFiles {
  const catalog = files['catalog.json'] ?? {};
  return isJsonObject(catalog) ? { ...files, 'catalog.json': completeCatalog(catalog) } : files;
}

/** What is read of the files of an example. */
export async function sourcesOfExample(files: ExampleFiles): Promise<Sources> {
  const bytes = Object.entries(completeExample(files)).map(
    ([path, content]) => [`shop/${path}`, bytesOf(content)] as const,
  );
  return await readSources(
    'shop/catalog.json',
    filesInMemory(new Map(bytes), (path) => path),
  );
}

function bytesOf(content: Json): Uint8Array {
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}

function completeCatalog(catalog: JsonObject): JsonObject {
  const errors = isJsonObject(catalog.errors) ? catalog.errors : { ORDER_NOT_FOUND: {} };
  const codes = Object.values(errors).flatMap((entry) => (isJsonObject(entry) ? (entry.code ?? []) : []));
  const hasTexts = codes.length > 0 && codes.every((code) => typeof code === 'string');
  const complete = Object.entries(errors).map(([name, entry], index) => [
    name,
    completeEntry(name, entry, hasTexts ? {} : { code: 1000 + index }),
  ]);
  const { ranges, ...head } = HEAD;
  return { ...head, ...(hasTexts ? {} : { ranges }), ...catalog, errors: Object.fromEntries(complete) } as JsonObject;
}

function completeEntry(name: string, entry: Json, code: JsonObject): Json {
  if (!isJsonObject(entry)) return entry;
  const words = name.toLowerCase().replaceAll('_', ' ');
  const message = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  const data = isJsonObject(entry.data) ? { data: completeData(entry.data) } : {};
  return { ...code, message, status: 400, domain: 'order', ...entry, ...data };
}

function completeData(data: JsonObject): JsonObject {
  const complete = Object.entries(data).map(([name, schema]) => [
    name,
    isJsonObject(schema) ? { description: `The ${name}.`, ...schema } : schema,
  ]);
  return Object.fromEntries(complete);
}
