// Bundles the command into a few modules, so that it starts fast: each command loads only the chunks that it needs.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RolldownOutput, rolldown } from 'rolldown';
import { asciiOnly, lazyCrypto, withoutSubprocesses } from './bundle-plugins.ts';
import { schemaForEditors } from './schemas-for-editors.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What `generate` alone needs stays a dependency: it is large, native, or resolves files of its own. */
const external = /^(ajv|cldr-core|json-schema-to-typescript|rolldown)(\/|$)/;

/** Chunks that several commands load: fewer files start faster. The help needs the base only. */
const groups = [
  {
    name: 'base',
    test: /packages\/cli\/src\/(command-line|config\/config-(error|file)|report\/(?!sarif)|terminal|program\.ts|run\.ts)/,
    priority: 2,
  },
  {
    name: 'base',
    test: /commander|verdicts|document-formats\.js$|\/(command|fuzz-format|change-format|targets)\.ts$/,
    priority: 2,
  },
  { name: 'catalog', test: /catalog\/dist\/(check|compare|config|draft|embedded|message|names|read)\//, priority: 1 },
  { name: 'catalog', test: /packages\/cli\/src\/(catalog|config)\/(?!config-(error|file))/, priority: 1 },
];

await rm(`${root}dist`, { recursive: true, force: true });
const { output } = await bundle();
const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
await writeFile(`${root}dist/THIRD-PARTY-NOTICES.txt`, await thirdPartyNotices(modules));
await copyRecheck();
await copySchemas();

async function bundle(): Promise<RolldownOutput> {
  const bundle = await rolldown({
    cwd: root,
    input: { main: 'src/main.ts' },
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
    external,
    plugins: [lazyCrypto(), withoutSubprocesses(), asciiOnly()],
  });
  try {
    return await bundle.write({
      dir: 'dist',
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      codeSplitting: { groups },
      comments: { legal: false },
      // Names stay, for the stack of a bug that somebody reports.
      minify: { mangle: false, compress: true, codegen: { removeWhitespace: true } },
    });
  } finally {
    await bundle.close();
  }
}

/** Puts recheck beside the chunk that loads it if a catalogue has patterns. It comes with its licence. */
async function copyRecheck(): Promise<void> {
  const loads = (module: string) => /catalog\/dist\/check\/patterns\/load-recheck\.js$/.test(module);
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds.map((id) => ({ id, file })) : []));
  const found = modules.find(({ id }) => loads(id));
  if (found === undefined) throw new Error('No chunk loads recheck.');
  const folder = join(root, 'dist', dirname(found.file.fileName), 'embedded');
  await cp(join(dirname(found.id), 'embedded'), folder, { recursive: true });
}

/** Puts the JSON Schemas of files that people write where editors find them: `node_modules/error-contracts/schemas`. */
async function copySchemas(): Promise<void> {
  const from = join(root, '../../schemas');
  const to = join(root, 'schemas');
  await rm(to, { recursive: true, force: true });
  const files = (await readdir(from)).filter((name) => name.endsWith('.schema.json'));
  await mkdir(to);
  for (const file of files) {
    const schema = schemaForEditors(JSON.parse(await readFile(join(from, file), 'utf8')));
    await writeFile(join(to, file), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
