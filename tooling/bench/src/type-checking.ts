import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { emitTypes, emitValidators } from '@error-contracts/compiler';
import { cacheFolder } from './cache-folder.ts';
import { median } from './measure.ts';
import type { Section } from './section.ts';
import { syntheticContract } from './synthetic-contract.ts';
import { figure, type Row, table } from './table.ts';
import { type Consumers, consumersOf } from './type-checking/consumers.ts';
import { realCatalog } from './validators/catalogs.ts';

const rounds = 5;
const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');

/** Measures what the types cost an application: the time of `tsc --noEmit` for a module that uses them. */
export async function run(): Promise<Section> {
  const projects = [real(), await synthetic(10_000)];
  const kinds = Object.keys(projects[0]?.consumers ?? {});
  const samples = new Map(
    kinds.flatMap((kind) => projects.map((project) => [`${kind} ${project.size}`, [] as number[]])),
  );
  for (let round = 0; round < rounds; round++) {
    for (const kind of kinds) {
      for (const { folder, size } of projects)
        samples.get(`${kind} ${size}`)?.push(seconds(folder, [`${kind}.ts`, '--noEmit']));
    }
  }
  const rows = kinds.map((kind): Row => {
    const cells = projects.map(({ size }) => [
      `${figure(size)} codes, s`,
      Number(median(samples.get(`${kind} ${size}`) ?? []).toFixed(2)),
    ]);
    return { '': kind.replaceAll('-', ' '), ...Object.fromEntries(cells) };
  });
  return {
    title: 'Type checking',
    notes: [
      `Wall time of tsc ${require('typescript/package.json').version} over one module and the declarations of the packages, the start of the compiler included; median of ${rounds}.`,
      'Importing a type also loads the declarations of the constant `catalog`, which are most of the bytes at 10,000 codes.',
    ],
    rows,
    markdown: table(rows),
  };
}

interface Project {
  readonly size: number;
  readonly folder: string;
  readonly consumers: Consumers;
}

/** Makes consumers of the built packages. */
function real(): Project {
  const { codes } = realCatalog('type-checking').definition;
  const consumers = consumersOf(codes, '@error-contracts/types', '@error-contracts/validators');
  return { size: codes.length, folder: writeProject('type-checking-real', consumers), consumers };
}

/** Makes consumers of the declarations that `tsc` makes of the code for a synthetic catalogue. */
async function synthetic(size: number): Promise<Project> {
  const contract = await syntheticContract(size);
  const codes = contract.errors.map(({ code }) => code);
  const consumers = consumersOf(codes, './dist/types/index.js', './dist/validators/index.js');
  const folder = writeProject(`type-checking-${size}`, consumers);
  const targets = { types: emitTypes, validators: emitValidators({ typesModule: '../types/index.js' }) };
  for (const [target, emit] of Object.entries(targets)) {
    mkdirSync(join(folder, 'src', target), { recursive: true });
    for (const [path, text] of await emit(contract)) writeFileSync(join(folder, 'src', target, path), text);
  }
  const sources = ['src/types/index.ts', 'src/validators/index.ts', '--rootDir', 'src'];
  seconds(folder, [...sources, '--outDir', 'dist', '--declaration']);
  return { size, folder, consumers };
}

function writeProject(name: string, consumers: Consumers): string {
  const folder = cacheFolder(name);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const [kind, text] of Object.entries(consumers)) writeFileSync(join(folder, `${kind}.ts`), text);
  return folder;
}

function seconds(folder: string, parameters: readonly string[]): number {
  const options = [
    '--ignoreConfig',
    '--strict',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--types',
    '',
    '--skipLibCheck',
  ];
  const start = performance.now();
  const child = spawnSync(process.execPath, [compiler, ...parameters, ...options], { cwd: folder, encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`tsc refuses ${parameters[0]}: ${child.stdout.slice(0, 600)}`);
  return (performance.now() - start) / 1000;
}
