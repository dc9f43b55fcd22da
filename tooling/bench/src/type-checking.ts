import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Contract } from '@error-contracts/catalog';
import { emitTypes, emitValidators } from '@error-contracts/compiler';
import { cacheFolder } from './cache-folder.ts';
import { median } from './measure.ts';
import { realContract } from './real-contract.ts';
import type { Section } from './section.ts';
import { syntheticContract } from './synthetic-contract.ts';
import { figure, type Row, table } from './table.ts';
import { type Consumers, libraryConsumers, type Modules, typeConsumers } from './type-checking/consumers.ts';

const rounds = 5;
const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');

/** Measures what the types cost an application: the time of `tsc --noEmit` for a module that uses them. */
export async function run(): Promise<Section> {
  const projects = [
    await real(),
    await synthetic(1_000),
    await synthetic(5_000),
    await synthetic(10_000, typeConsumers),
  ];
  const kinds = Object.keys(projects[0]?.consumers ?? {});
  const checks = new Map<string, Checked[]>();
  for (let round = 0; round < rounds; round++) {
    for (const kind of kinds) {
      for (const { folder, size, consumers } of projects) {
        if (consumers[kind] === undefined) continue;
        const key = `${kind} ${size}`;
        checks.set(key, [...(checks.get(key) ?? []), checkTypes(folder, [`${kind}.ts`, '--noEmit'])]);
      }
    }
  }
  const rows = kinds.map((kind): Row => {
    const cells = projects.map(({ size }) => {
      const times = checks.get(`${kind} ${size}`)?.map(({ seconds }) => seconds);
      return [`${figure(size)} codes, s`, times === undefined ? null : Number(median(times).toFixed(2))];
    });
    return { '': kind.replaceAll('-', ' '), ...Object.fromEntries(cells) };
  });
  const most = median(checks.get('all-four 5000')?.map(({ megabytes }) => megabytes) ?? []);
  return {
    title: 'Type checking',
    notes: [
      `Wall time of tsc ${require('typescript/package.json').version} over one module and the declarations of the packages, the start of the compiler included; median of ${rounds}.`,
      'Importing a type also loads the declarations of the constant `catalog`, which are most of the bytes at 10,000 codes.',
      `“all four” is one project with the four modules above it: an exhaustive \`match\`, an exhaustive \`switch\` over the names, a \`throw\` of every error and narrowing. At 5,000 codes the compiler uses ${figure(Math.round(most))} MB. Mark: 5 s and 1 GB.`,
      'The `switch` is in a function of its own, whose parameter has the type `KnownError`. Behind an `if (error.known)` in the same function the compiler narrows all errors again in each case, which takes more than ten times as long at 5,000 codes.',
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
async function real(): Promise<Project> {
  const contract = await realContract();
  const modules = { types: '@error-contracts/types', validators: '@error-contracts/validators' };
  // An error that holds others takes errors, which a generated call cannot write.
  const throwable = { ...contract, errors: contract.errors.filter(({ holdsErrors }) => holdsErrors !== true) };
  const withAll = libraryConsumers(contract, modules);
  const consumers = {
    ...typeConsumers(contract, modules),
    ...withAll,
    'throw-every-error': libraryConsumers(throwable, modules)['throw-every-error'] ?? '',
  };
  return { size: contract.errors.length, folder: writeProject('type-checking-real', consumers), consumers };
}

/** Makes consumers of the declarations that `tsc` makes of the code for a synthetic catalogue. */
async function synthetic(size: number, consumersOf = allConsumers): Promise<Project> {
  const contract = await syntheticContract(size);
  const consumers = consumersOf(contract, {
    types: './dist/types/index.js',
    validators: './dist/validators/index.js',
  });
  const folder = writeProject(`type-checking-${size}`, consumers);
  const targets = { types: emitTypes, validators: emitValidators({ typesModule: '../types/index.js' }) };
  for (const [target, emit] of Object.entries(targets)) {
    mkdirSync(join(folder, 'src', target), { recursive: true });
    for (const [path, text] of await emit(contract)) writeFileSync(join(folder, 'src', target, path), text);
  }
  const sources = ['src/types/index.ts', 'src/validators/index.ts', '--rootDir', 'src'];
  checkTypes(folder, [...sources, '--outDir', 'dist', '--declaration']);
  return { size, folder, consumers };
}

function allConsumers(contract: Contract, modules: Modules): Consumers {
  return { ...typeConsumers(contract, modules), ...libraryConsumers(contract, modules) };
}

function writeProject(name: string, consumers: Consumers): string {
  const folder = cacheFolder(name);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const [kind, text] of Object.entries(consumers)) writeFileSync(join(folder, `${kind}.ts`), text);
  return folder;
}

interface Checked {
  readonly seconds: number;
  readonly megabytes: number;
}

const OPTIONS =
  '--ignoreConfig --strict --target es2022 --lib es2022,dom --module nodenext --skipLibCheck --extendedDiagnostics';

function checkTypes(folder: string, parameters: readonly string[]): Checked {
  const options = [...OPTIONS.split(' '), '--types', ''];
  const start = performance.now();
  const child = spawnSync(process.execPath, [compiler, ...parameters, ...options], { cwd: folder, encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`tsc refuses ${parameters[0]}: ${child.stdout.slice(0, 600)}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, megabytes: Number(/Memory used:\s*(\d+)K/.exec(child.stdout)?.[1]) / 1024 };
}
