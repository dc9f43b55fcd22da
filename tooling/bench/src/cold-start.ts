import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleSize } from './bundle-size.ts';
import { median } from './measure.ts';
import type { Highlight, Section } from './section.ts';
import { type Row, table } from './table.ts';
import { realCatalog } from './validators/catalogs.ts';
import { arktype } from './validators/peers/arktype.ts';
import { ajvPerShape, cfworker } from './validators/peers/json-schema.ts';
import { typebox } from './validators/peers/typebox.ts';
import { valibot } from './validators/peers/valibot.ts';
import { zod, zodMini } from './validators/peers/zod.ts';

const rounds = 15;
const peers = [ajvPerShape, zod, zodMini, valibot, arktype, typebox, cfworker];
const script = fileURLToPath(new URL('measure-import.ts', import.meta.url));

/** Modules that load our packages. */
const ours = {
  guard: "export { isErrorResponse } from '@error-contracts/validators/guard';",
  'formatter and one locale':
    "import { createFormatter } from '@error-contracts/i18n';\nimport en from '@error-contracts/i18n/en';\nexport const format = createFormatter([en]);",
  everything:
    "export * from '@error-contracts/types';\nexport * from '@error-contracts/validators';\nexport * from '@error-contracts/i18n';\nimport en from '@error-contracts/i18n/en';\nimport ja from '@error-contracts/i18n/ja';\nimport zhCN from '@error-contracts/i18n/zh-CN';\nexport const locales = [en, ja, zhCN];",
};

/** Measures what the first import costs above an empty module, each time in a process of its own. */
export async function run(): Promise<Section> {
  const { definition, folder } = await realCatalog('cold-start');
  const sources = new Map([
    ...Object.entries(ours).map(([name, source]) => [`ours, ${name}`, source] as const),
    ...peers.map((peer) => [`${peer.name}, guard`, peer.source(definition)] as const),
  ]);
  const modules = new Map([[EMPTY, write(folder, 'empty.mjs', 'export {};')]]);
  for (const [name, source] of sources) {
    modules.set(name, write(folder, `${file(name)}.mjs`, source));
    modules.set(`${name}, bundled`, write(folder, `${file(name)}-bundled.mjs`, (await bundleSize(source)).code));
  }
  const samples = new Map([...modules.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, url] of modules) samples.get(name)?.push(milliseconds(url));
  }
  const empty = median(samples.get(EMPTY) ?? []);
  const above = (name: string): number => Number((median(samples.get(name) ?? []) - empty).toFixed(2));
  const rows = [...sources.keys()].map(
    (name): Row => ({ '': name, 'one file, ms': above(`${name}, bundled`), 'as installed, ms': above(name) }),
  );
  return {
    title: 'Cold start',
    notes: [
      `Time of the first import in Node above that of an empty module (${empty.toFixed(1)} ms), each in a process of its own, median of ${rounds}: bundled and minified to one file, and from the files of the packages.`,
      'The guards of the others contain the schema of all codes, which they build when they are loaded.',
    ],
    rows,
    markdown: table(rows),
    highlights: [highlight(rows)],
  };
}

const EMPTY = 'an empty module';

function highlight(rows: readonly Row[]): Highlight {
  const others = rows.filter((row) => !String(row['']).startsWith('ours'));
  const [best] = others.sort((one, other) => Number(one['one file, ms']) - Number(other['one file, ms']));
  return {
    what: 'Loading the guard, above an empty module',
    ours: `${rows[0]?.['one file, ms']} ms`,
    limit: '0 ms',
    'best other': `${best?.['one file, ms']} ms (${best?.['']})`,
  };
}

function milliseconds(url: string): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, url], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

function write(folder: string, name: string, source: string): string {
  const path = join(folder, name);
  writeFileSync(path, source);
  return pathToFileURL(path).href;
}

function file(name: string): string {
  return name.replace(/\W+/g, '-');
}
