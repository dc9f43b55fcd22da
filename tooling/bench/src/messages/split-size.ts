import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type OutputChunk, rolldown } from 'rolldown';
import { writeFolder } from './work-folder.ts';

/** The size of an application: an entry, and a file for each part that is loaded on demand. */
export interface SplitSize {
  /** The entry and what it imports statically. */
  readonly gzipped: number;
  /** What a user of this language downloads: the entry, the language and what they share. */
  gzippedFor(locale: string): number;
  /** The exports of the entry after it ran. */
  readonly exports: Readonly<Record<string, unknown>>;
}

let bundles = 0;
const entry = fileURLToPath(new URL('../split-entry.ts', import.meta.url));

/** Bundles a module for the browser, minified, with a file for each dynamic import. Returns its size. */
export async function splitSize(source: string): Promise<SplitSize> {
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    logLevel: 'silent',
    plugins: [
      { name: 'entry', load: (id) => (id === entry ? source : null), resolveId: (id) => (id === entry ? id : null) },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  bundles += 1;
  const chunks = output.filter((file) => file.type === 'chunk');
  const files = Object.fromEntries(chunks.map(({ fileName, code }) => [fileName, code]));
  const folder = writeFolder(`bundle-${bundles}`, files);
  const [first] = chunks.filter(({ isEntry }) => isEntry);
  if (first === undefined) throw new Error('A bundle has an entry.');
  return {
    gzipped: gzippedBytes(closure(first, chunks)),
    gzippedFor: (locale) => {
      const language = chunks.find((chunk) => isLanguage(chunk, locale));
      if (language === undefined) throw new Error(`The bundle has no file for ${locale}.`);
      return gzippedBytes(new Set([...closure(first, chunks), ...closure(language, chunks)]));
    },
    exports: await import(join(folder, first.fileName)),
  };
}

function isLanguage({ isDynamicEntry, facadeModuleId }: OutputChunk, locale: string): boolean {
  const module = facadeModuleId ?? '';
  return isDynamicEntry && (module.endsWith(`/${locale}.js`) || module.endsWith(`/${locale}/index.js`));
}

function gzippedBytes(chunks: Iterable<OutputChunk>): number {
  return [...chunks].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}

function closure(from: OutputChunk, chunks: readonly OutputChunk[], found = new Set<OutputChunk>()): Set<OutputChunk> {
  if (found.has(from)) return found;
  found.add(from);
  for (const chunk of chunks) if (from.imports.includes(chunk.fileName)) closure(chunk, chunks, found);
  return found;
}
