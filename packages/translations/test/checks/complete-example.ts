import { type ExampleFiles, isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { filesInMemory, readSources, type Sources } from '@error-contracts/catalog/read';

const HEAD: JsonObject = {
  name: 'shop',
  sourceLocale: 'en',
  envelope: { code: 'code', message: 'message', data: 'data' },
  ranges: [{ from: 1000, to: 9_999_999, name: 'all' }],
};

/** What is read of the files of an example, with all that it leaves out. */
export async function sourcesOfExample(files: ExampleFiles): Promise<Sources> {
  return await readSources('shop/catalog.json', sourceOfExample(files));
}

/** The files of an example in memory, in the folder `shop`. */
export function sourceOfExample(files: ExampleFiles) {
  const complete = { ...files, 'catalog.json': completeCatalog(files['catalog.json'] ?? {}) };
  const bytes = Object.entries(complete).map(
    ([path, content]) => [`shop/${path}`, new TextEncoder().encode(JSON.stringify(content, null, 2))] as const,
  );
  return filesInMemory(new Map(bytes), (path) => path);
}

function completeCatalog(catalog: Json): Json {
  if (!isJsonObject(catalog)) return catalog;
  const errors = isJsonObject(catalog.errors) ? catalog.errors : {};
  const complete = Object.entries(errors).map(([name, entry], index) => [name, completeEntry(entry, index)]);
  return { ...HEAD, ...catalog, errors: Object.fromEntries(complete) };
}

function completeEntry(entry: Json, index: number): Json {
  if (!isJsonObject(entry)) return entry;
  const data = Object.entries(isJsonObject(entry.data) ? entry.data : {}).map(([name, schema]) => [
    name,
    isJsonObject(schema) ? { description: `The ${name}.`, ...schema } : schema,
  ]);
  const all = data.length === 0 ? {} : { data: Object.fromEntries(data) };
  return { code: 1000 + index, status: 400, domain: 'order', ...entry, ...all };
}
