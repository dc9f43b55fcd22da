import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Contract, JsonObject } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { type Snapshot, snapshotOf } from '@error-contracts/catalog/compare';
import { filesInMemory, readSources } from '@error-contracts/catalog/read';
import { targets } from '@error-contracts/compiler/targets';
import { rolldown } from 'rolldown';

// biome-ignore lint/suspicious/noExplicitAny: the code did not exist when this was compiled.
type Untyped = any;

/** What is generated from a catalogue, as an application imports it. */
export interface Generated {
  readonly contract: Contract;
  readonly snapshot: Snapshot;
  readonly modules: {
    readonly types: Untyped;
    readonly validators: Untyped;
    readonly i18n: Untyped;
    readonly locales: readonly Untyped[];
  };
}

/** Resolves to what is generated from a catalogue, or to what the rules say against it. */
export async function generated(
  catalog: JsonObject,
  locales: Readonly<Record<string, JsonObject>>,
): Promise<Generated | readonly string[]> {
  const encode = (value: JsonObject) => new TextEncoder().encode(JSON.stringify(value));
  const files = new Map([['catalog.json', encode(catalog)]]);
  for (const [tag, texts] of Object.entries(locales)) files.set(`locales/${tag}.json`, encode(texts));
  const sources = await readSources(
    'catalog.json',
    filesInMemory(files, (path) => path),
  );
  const { contract, diagnostics } = check(sources);
  const { snapshot } = snapshotOf(sources);
  if (contract === undefined || snapshot === undefined) return diagnostics.map(({ message }) => message);
  return { contract, snapshot, modules: await modulesOf(contract) };
}

async function modulesOf(contract: Contract): Promise<Generated['modules']> {
  // Inside of this package, so that the generated code finds its imports.
  const folder = mkdtempSync(fileURLToPath(new URL('.scratch-', import.meta.url)));
  try {
    for (const { name, emitter } of targets) {
      for (const [path, text] of await emitter()(contract)) write(join(folder, name, path), text);
    }
    const tags = contract.locales.map(({ tag }) => tag);
    const entry = [
      "export * as types from './types/index.js';",
      "export * as validators from './validators/index.js';",
      "export * as i18n from './i18n/index.js';",
      ...tags.map((tag, index) => `import locale${index} from './i18n/locales/${tag}/index.js';`),
      `export const locales = [${tags.map((_, index) => `locale${index}`).join(', ')}];`,
    ];
    write(join(folder, 'entry.ts'), entry.join('\n'));
    const bundle = await rolldown({ input: join(folder, 'entry.ts'), external: /^@error-contracts\// });
    const out = join(folder, 'bundle.js');
    await bundle.write({ file: out, format: 'esm', codeSplitting: false });
    return await import(pathToFileURL(out).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
