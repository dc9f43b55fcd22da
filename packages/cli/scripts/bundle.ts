// Bundles the command into a few modules, so that it starts fast: each command loads only the chunks that it needs.
import { rm, writeFile } from 'node:fs/promises';
import { type RolldownOutput, rolldown } from 'rolldown';

const root = new URL('../', import.meta.url);

/** What `generate` alone needs stays a dependency: it is large, native, or resolves files of its own. */
const external = /^(ajv|cldr-core|json-schema-to-typescript|rolldown)(\/|$)/;

const output = await bundle();

async function bundle(): Promise<RolldownOutput> {
  const bundle = await rolldown({
    cwd: new URL('.', root).pathname,
    input: { main: 'src/main.ts', run: 'src/run.ts' },
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
    external,
  });
  await rm(new URL('dist', root), { recursive: true, force: true });
  try {
    return await bundle.write({
      dir: 'dist',
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      comments: { legal: false },
      minify: { mangle: false, compress: true, codegen: { removeWhitespace: true } },
    });
  } finally {
    await bundle.close();
  }
}

for (const c of output.output)
  if (c.type === 'chunk' && process.env.SIZES) {
    console.log(c.fileName, c.code.length);
    for (const [id, m] of Object.entries(c.modules))
      if (m.renderedLength > 4000) console.log('   ', m.renderedLength, id.replace(/.*(node_modules|packages)\//, ''));
  }
