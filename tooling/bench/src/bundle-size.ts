import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** What an application ships for one import. */
export interface BundleSize {
  readonly minified: number;
  readonly gzipped: number;
  /** The bundle: an ES module that can be run. */
  readonly code: string;
}

const entry = fileURLToPath(new URL('bundle-entry.ts', import.meta.url));

/** Bundles a module for the browser, minified, in one file. Returns its size. Imports are resolved from here. */
export async function bundleSize(source: string): Promise<BundleSize> {
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    logLevel: 'silent',
    plugins: [
      { name: 'entry', load: (id) => (id === entry ? source : null), resolveId: (id) => (id === entry ? id : null) },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false });
  await bundle.close();
  if (output.length !== 1)
    throw new Error(`One file was expected, not ${output.map((file) => file.fileName).join(', ')}.`);
  const code = output[0].code;
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length, code };
}

/** Runs a bundle and returns its exports: the size of a bundle counts only if it works. */
export async function runBundle(code: string): Promise<Readonly<Record<string, unknown>>> {
  return await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
