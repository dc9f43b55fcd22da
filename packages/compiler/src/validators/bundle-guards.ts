import { createRequire } from 'node:module';

/** Bundles the functions of ajv that its standalone code may still `require` into the module. */
export async function bundleGuards(source: string): Promise<string> {
  if (!source.includes('require("ajv/')) return source;
  const { rolldown } = await import('rolldown');
  const { resolve } = createRequire(import.meta.url);
  const entry = '\0guards';
  const bundle = await rolldown({
    input: entry,
    platform: 'neutral',
    // The information contains paths of this machine.
    experimental: { attachDebugInfo: 'none' },
    plugins: [
      {
        name: 'guards',
        resolveId: (id) => (id === entry ? id : id.startsWith('ajv/') ? resolve(id) : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
  });
  try {
    const { output } = await bundle.generate({
      format: 'esm',
      minify: { mangle: false, compress: true, codegen: { removeWhitespace: false } },
    });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
