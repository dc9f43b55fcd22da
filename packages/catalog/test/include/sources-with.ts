import type { JsonObject } from '../../src/json.js';
import { filesInMemory } from '../../src/read/file-source.js';
import { readSources, type Sources } from '../../src/read/read-sources.js';

/** A catalogue with two ranges that includes files. */
export function catalogOf(include: readonly string[], errors?: JsonObject): JsonObject {
  return {
    name: 'shop',
    sourceLocale: 'en',
    envelope: { code: 'code', message: 'message', data: 'data' },
    ranges: [
      { from: 1000, to: 1999, name: 'accounts', owner: 'identity-team' },
      { from: 2000, to: 9_999_999, name: 'All Orders' },
    ],
    ...(include.length === 0 ? {} : { include }),
    ...(errors === undefined ? {} : { errors }),
  };
}

/** What is read of a catalogue and of the files beside it, all in memory. */
export async function sourcesWith(catalog: unknown, files: Readonly<Record<string, unknown>>): Promise<Sources> {
  const bytes = Object.entries({ 'catalog.json': catalog, ...files }).map(
    ([path, content]) => [path, new TextEncoder().encode(JSON.stringify(content, null, 2))] as const,
  );
  return await readSources(
    'catalog.json',
    filesInMemory(new Map(bytes), (path) => path),
  );
}
